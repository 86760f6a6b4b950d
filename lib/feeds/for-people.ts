import { escapeHtml } from './escape-html.ts'
import type { FeedView } from './feed-view.ts'

/**
 * A person who opens a feed sees a page: by CSS, since browsers take XSLT away. The words and the link are XHTML of its
 * own namespace, which feed readers pass over.
 */
export const styleSheets = [{ type: 'text/css', href: '/static/feed.css' }]

/** Puts a line for people at the head of a feed: what this is, and the way to the page. */
export function forPeople(xml: string, { page }: FeedView): string {
  const said = 'This is a feed. Copy its address into a feed reader, and new stories come to you. Or '
  const line = `<p xmlns="http://www.w3.org/1999/xhtml">${said}<a href="${escapeHtml(page)}">read the page itself</a>.</p>`
  return xml.replace(/<channel>|<feed [^>]*>/, (head) => `${head}\n    ${line}`)
}

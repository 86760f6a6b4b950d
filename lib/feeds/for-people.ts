import { escapeHtml } from './escape-html.ts'
import type { FeedView } from './feed-view.ts'

/**
 * A person who opens a feed sees a page: by CSS, since browsers take XSLT away. The words and the link are XHTML of its
 * own namespace, which feed readers pass over.
 */
export const styleSheets = [{ type: 'text/css', href: '/static/feed.css' }]

/** What the note is written by. */
export const checkpointSpace = 'https://c2sp.org/tlog-checkpoint'

/** Puts a line for people at the head of a feed: what this is, and the way to the page; and the signed root of the ledger. */
export function forPeople(xml: string, { page, checkpoint }: FeedView): string {
  const said = 'This is a feed. Copy its address into a feed reader, and new stories come to you. Or '
  const line = `<p xmlns="http://www.w3.org/1999/xhtml">${said}<a href="${escapeHtml(page)}">read the page itself</a>.</p>`
  // Whoever keeps the feed keeps what the whole publication has signed, in a name space that readers pass over.
  const signed = checkpoint ? `\n    <checkpoint xmlns="${checkpointSpace}">${escapeHtml(checkpoint)}</checkpoint>` : ''
  return xml.replace(/<channel>|<feed [^>]*>/, (head) => `${head}\n    ${line}${signed}`)
}

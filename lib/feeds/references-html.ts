import type { ReferenceView } from '../articles/reference-view.ts'
import { showPartialDate } from '../dates.ts'
import { escapeHtml } from './escape-html.ts'

/** The reference list as endnotes, in the order of its numbers. */
export function referencesHtml(references: ReferenceView[], language: string): string {
  if (!references.length) return ''
  return `<h2>References</h2>\n<ol>${references.map((reference) => `<li>${entryHtml(reference, language)}</li>`).join('\n')}</ol>`
}

function entryHtml(
  { title, url, author, publisher, published, archive, note, retraction }: ReferenceView,
  language: string,
): string {
  const name = escapeHtml(title || url || 'Without a title')
  const rest = [publisher, published && showPartialDate(published, language), note, retraction].flatMap((part) => part || [])
  return [
    `${author ? `${escapeHtml(author)}, ` : ''}<cite>${url ? `<a href="${escapeHtml(url)}">${name}</a>` : name}</cite>.`,
    ...rest.map((part) => ` ${escapeHtml(part.replace(/\.$/, ''))}.`),
    archive ? ` <a href="${escapeHtml(archive)}">Archived copy</a>.` : '',
  ].join('')
}

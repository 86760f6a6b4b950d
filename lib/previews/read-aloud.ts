import type { ArticleView } from '../articles/article-view.ts'
import type { Block } from '../articles/document.ts'
import { inlineText, linesOf } from '../articles/plain-text.ts'

/** One thing that is read aloud, and what it is said to be. */
export interface Spoken {
  role: string
  text: string
}

/** What a screen reader reads of an article, in its order: what is empty is left out, a picture is its description. */
export function readAloud(article: ArticleView): Spoken[] {
  const { label, kicker, headline, standfirst, authors, lead, keyPoints, body, summary, references } = article
  const said = (role: string, text: string): Spoken[] => (text.trim() ? [{ role, text: text.trim() }] : [])
  return [
    ...said('Label', label ?? ''),
    ...said('Kicker', kicker),
    ...said('Heading 1', headline),
    ...said('Paragraph', standfirst),
    ...said('Byline', authors.map(({ name }) => name).join(', ')),
    ...(lead ? said('Picture', lead.alt || 'without a description') : []),
    ...keyPoints.flatMap(({ text }) => said('Key point', text)),
    ...body.content.flatMap((block) => spokenBlock(block, said)),
    ...said('Summary', summary),
    ...references.map(({ title }, index): Spoken => ({ role: `Reference ${index + 1}`, text: title })),
  ]
}

function spokenBlock(block: Block, said: (role: string, text: string) => Spoken[]): Spoken[] {
  if (block.type === 'picture')
    return said('Picture', block.attrs.alt || 'without a description').concat(said('Caption', block.attrs.caption))
  if (block.type === 'embed') return said('Frame', block.attrs.title || 'without a title')
  if (block.type === 'box')
    return said('Box', block.attrs?.title || 'Box').concat(block.content.flatMap((inner) => spokenBlock(inner, said)))
  if (block.type === 'heading') return said(`Heading ${block.attrs.level}`, inlineText(block.content))
  const role = roles[block.type] ?? 'Paragraph'
  return linesOf(block).flatMap((line) => said(role, inlineText(line)))
}

const roles: Partial<Record<Block['type'], string>> = {
  pullQuote: 'Pull quote',
  blockquote: 'Quotation',
  bulletList: 'List item',
  orderedList: 'List item',
  table: 'Cell',
  codeBlock: 'Code',
}

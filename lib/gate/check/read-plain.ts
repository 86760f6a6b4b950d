import type { Reference } from '../../articles/content.ts'
import { type Block, type BodyDocument, emptyBody } from '../../articles/document.ts'
import { cleanLine, slugify } from '../../text.ts'
import { sourceDump } from '../patterns/everywhere.ts'
import { patternsFor } from '../patterns/patterns.ts'
import { datesOf, rangeOf } from '../text/dates.ts'
import { normalise } from '../text/normalise.ts'
import type { CheckedDocument } from './checked-document.ts'
import { contentFrom } from './content-from.ts'
import { entriesOf, isSourcesHeading } from './reference-list.ts'
import { linkMarkers } from './typed-cites.ts'

const languages = ['en', 'de', 'fr'].map(patternsFor)

/** Text as it is scraped from a page: headline, standfirst, lines with labels, paragraphs, and a list of sources somewhere. */
export function readPlain(name: string, text: string): CheckedDocument {
  const lines = text.split('\n').map(cleanLine).filter(Boolean)
  const at = Math.max(
    0,
    lines.findIndex((line) => !isLabel(line) && !isChrome(line) && !isMeta(line)),
  )
  const [headline = '', ...after] = [lines[at] ?? '', ...lines.filter((_, index) => index !== at)]
  const { published, byline, rest } = takeMeta(after)
  const { references, kept } = takeReferences(rest)
  const standfirst = standfirstOf(kept, headline)
  const blocks = kept.filter((line) => line !== standfirst).map((line, index, all) => blockOf(line, all[index + 1]))
  const body: BodyDocument = blocks.length ? { type: 'doc', content: blocks } : emptyBody
  const content = contentFrom({
    ...{ headline: headline.slice(0, 300), slug: slugify(headline), standfirst: standfirst ?? '', references },
    body: linkMarkers(body, references),
  })
  return { name, content, facts: { publishedAt: published, bylines: byline ? [byline] : null } }
}

function isLabel(line: string): boolean {
  return languages.some(({ label }) => label.strong.test(line) || label.weak.test(line))
}

function isChrome(line: string): boolean {
  return languages.some(({ chrome }) => chrome.test(normalise(line)))
}

function isRelated(line: string): boolean {
  return line.length < 60 && languages.some(({ related }) => related.test(line))
}

const meta = /^(?:(?:by|von|par) \p{Lu}[\p{L} .'’-]{2,60}|(?:published|updated|veröffentlicht|publié)\b.{0,60})$/u

// A line that is a date and little more, or a byline.
function isMeta(line: string): boolean {
  if (meta.test(line.replace(/^\p{L}/u, (letter) => letter.toLowerCase()))) return true
  const [date] = datesOf(line)
  return date?.day != null && line.length - date.text.length < 24
}

function takeMeta(lines: string[]): { published: number | null; byline: string; rest: string[] } {
  const found = lines.slice(0, 6).filter(isMeta)
  const date = found.flatMap(datesOf).find(({ day, year }) => day !== null && year !== null)
  const byline = found.map((line) => /^(?:by|von|par) (.+)$/i.exec(line)?.[1]).find(Boolean) ?? ''
  return { published: date ? (rangeOf(date)?.from ?? null) : null, byline, rest: lines.filter((line) => !found.includes(line)) }
}

function takeReferences(lines: string[]): { references: Reference[]; kept: string[] } {
  const at = lines.findIndex((line) => isSourcesHeading(line) || sourceDump.test(line))
  if (at < 0) return { references: [], kept: lines }
  const isEntry = (line: string) => /^\[\d{1,3}\]|^\d{1,3}[.)] |^https?:\/\//.test(line)
  let end = at + 1
  while (end < lines.length && isEntry(lines[end] ?? '')) end += 1
  const [first = '', ...listed] = lines.slice(at, end)
  const isDump = sourceDump.test(first)
  const dumped = isDump ? [first.replace(/^\p{L}+\s{0,3}:?\s{0,3}/u, '')] : []
  const after = lines.slice(end)
  // A dump stays in the text as well, since it stood in it; so does the heading that text follows.
  const stays = isDump || after.some((line) => line.length > 80 && !isRelated(line)) ? [first] : []
  return { references: entriesOf([...dumped, ...listed]), kept: [...lines.slice(0, at), ...stays, ...after] }
}

// A sentence or two above the text, shorter than the paragraph below it.
function standfirstOf([first, second]: string[], headline: string): string | undefined {
  if (!first || !second || normalise(first) === normalise(headline) || isLabel(first) || isChrome(first)) return undefined
  const isSaying = first.length >= 40 && first.length <= 250 && /[.!?…]$/.test(first) && !/\[\d{1,3}\]/.test(first)
  return isSaying && second.length > first.length ? first : undefined
}

function blockOf(line: string, next: string | undefined): Block {
  const content = [{ type: 'text' as const, text: line }]
  const item = /^[-•*–] (.+)$/.exec(line)?.[1]
  if (item)
    return {
      type: 'bulletList',
      content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: item }] }] }],
    }
  const quote = /^> ?(.+)$/.exec(line)?.[1]
  if (quote)
    return {
      type: 'blockquote',
      attrs: { speaker: '' },
      content: [{ type: 'paragraph', content: [{ type: 'text', text: quote }] }],
    }
  const isShort = line.length < 70 && !/[.!?:;,…”"]$/.test(line) && !isChrome(line) && (next?.length ?? 0) > line.length
  return isShort || isRelated(line) ? { type: 'heading', attrs: { level: 2 }, content } : { type: 'paragraph', content }
}

import type { Reference } from '../../articles/content.ts'
import type { BodyDocument } from '../../articles/document.ts'
import { inlineText } from '../../articles/plain-text.ts'
import { sourceDump } from '../patterns/everywhere.ts'
import { patternsFor } from '../patterns/patterns.ts'
import { datesOf, type FoundDate } from '../text/dates.ts'
import { trimmed } from '../text/trimmed.ts'

const languages = ['en', 'de', 'fr'].map(patternsFor)
const address = /https?:\/\/[^\s[\]<>"“”]{3,2000}/i
const readOn = /\(?\b(?:read|accessed|retrieved|abgerufen(?: am)?|consulté(?: le)?):? (?:on )?([^)]{4,40})\)?/i

/** Whether a line heads a list of sources. */
export function isSourcesHeading(text: string): boolean {
  return languages.some(({ sources }) => sources.test(text.trim()))
}

/** The sources of lines such as “[1] Title. Publisher, 2 May 2026. https://…”, also where they are run together in one. */
export function entriesOf(lines: string[]): Reference[] {
  return lines
    .flatMap((line) => line.split(/(?=\[\d{1,3}\])/))
    .map((part) => /^\s*(?:\[(\d{1,3})\]|(\d{1,3})[.)])?\s*(.*)$/s.exec(part.trim()))
    .filter((parts) => parts?.[3])
    .map((parts, index) => entryOf(Number(parts?.[1] ?? parts?.[2] ?? index + 1), parts?.[3] ?? ''))
}

/** The sources of a paragraph that runs them together; it stays in the text as well, since it stood there. */
export function dumpedSources({ content }: BodyDocument): Reference[] {
  const texts = content.map((block) => (block.type === 'paragraph' ? inlineText(block.content) : ''))
  const dump = texts.find((text) => sourceDump.test(text))
  return dump ? entriesOf([dump.replace(/^\p{L}{1,20}\s{0,3}:?\s{0,3}/u, '')]) : []
}

function entryOf(number: number, text: string): Reference {
  // A full stop at the end belongs to the line, not to the address.
  const url = trimmed(address.exec(text)?.[0] ?? '', '.,;)')
  const read = readOn.exec(text)
  const rest = text.replace(url, ' ').replace(read?.[0] ?? '', ' ')
  const issued = datesOf(rest).at(-1)
  const words = (issued ? rest.replace(issued.text, ' ') : rest).replace(/\s+/g, ' ')
  const [title = '', ...more] = trimmed(words, ' .,;:–—-').split(/(?<=[.?!”"])\s+|\s[–—]\s|\s\|\s/)
  const accessed = read ? datesOf(read[1] ?? '')[0] : undefined
  return {
    ...{
      key: `ref-${number}`,
      kind: url ? 'web' : 'document',
      url,
      title: bare(title),
      publisher: bare(more.join(' ')),
      author: '',
    },
    ...{ published: partial(issued), accessed: accessed?.day ? partial(accessed) : '', archive: '', note: '' },
  }
}

function bare(text: string): string {
  return trimmed(text, ' “”"„.,;:').slice(0, 400)
}

function partial(date: FoundDate | undefined): string {
  if (!date || date.year === null) return ''
  const two = (part: number) => String(part).padStart(2, '0')
  if (date.month === null) return String(date.year)
  return date.day === null ? `${date.year}-${two(date.month)}` : `${date.year}-${two(date.month)}-${two(date.day)}`
}

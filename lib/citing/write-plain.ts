import { showPartialDate } from '../dates.ts'
import type { Work } from './work.ts'

/** How our article is cited in a sentence. Author. “Title.” Publication, day. Address. */
export function citation({ authors, title, container, issued, url, language }: Work): string {
  const named = authors.length ? `${ended(listed(authors))} ` : ''
  const where = [container, issued && showPartialDate(issued, language || 'en')].filter(Boolean).join(', ')
  return `${named}“${ended(title)}”${where ? ` ${ended(where)}` : ''}${url ? ` ${url}` : ''}`
}

/** Our article, and a numbered list of what it rests on, as plain text. */
export function writePlain([own, ...references]: Work[]): string {
  if (!own) return ''
  const lines = references.map(
    (work, index) => `${index + 1}. ${oneLine(citation({ ...work, language: own.language }))}${read(work)}`,
  )
  return [oneLine(citation(own)), ...(lines.length ? ['', 'References', '', ...lines] : []), ''].join('\n')
}

function read({ accessed, archive }: Work): string {
  return [accessed && ` Read on ${accessed}.`, archive && ` Archived copy: ${archive}`].filter(Boolean).join('')
}

function listed(names: string[]): string {
  const last = names.at(-1) ?? ''
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${last}` : last
}

function ended(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

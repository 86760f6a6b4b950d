import type { OutsideAnswer } from '../outbound/ask.ts'
import type { Web } from '../outbound/web.ts'
import { cleanLine } from '../text.ts'
import { partialDay } from './partial-day.ts'
import type { Suggestion } from './suggestion.ts'

/** The DOI in an address of doi.org, or null. */
export function doiIn(url: string): string | null {
  const [, doi] = /^https?:\/\/(?:dx\.)?doi\.org\/(10\.\d{4,9}\/\S+)$/i.exec(url) ?? []
  return doi ?? null
}

/** Asks the registry of a DOI for its record, in CSL-JSON. @see https://www.crossref.org/documentation/retrieve-metadata/content-negotiation/ */
export function askDoi(doi: string, web: Web): Promise<OutsideAnswer> {
  const headers = { accept: 'application/vnd.citationstyles.csl+json' }
  return web.ask({ url: `https://doi.org/${encodeURI(doi)}`, method: 'GET', headers })
}

/** What a registry's record says for a reference; nothing, where it is no such record. */
export function readCsl(text: string): Suggestion[] {
  const record = parsed(text)
  if (!record) return []
  const from = 'the DOI’s registry' as const
  const author = list(record.author)
    .slice(0, 8)
    .map((name) =>
      isRecord(name) ? words(name.literal) || [words(name.given), words(name.family)].filter(Boolean).join(' ') : '',
    )
    .filter(Boolean)
    .join(', ')
  const suggestions: Suggestion[] = [
    { field: 'title', value: words(record.title), from },
    { field: 'publisher', value: words(record['container-title']) || words(record.publisher), from },
    { field: 'author', value: author, from },
    { field: 'published', value: dayOf(record.issued) || dayOf(record.published), from },
    { field: 'kind', value: record.type === 'dataset' ? 'dataset' : '', from },
  ]
  return suggestions.filter(({ value }) => value !== '').map((one) => ({ ...one, value: one.value.slice(0, 400).toWellFormed() }))
}

type Saying = Record<string, unknown>

function parsed(text: string): Saying | null {
  try {
    const value: unknown = JSON.parse(text)
    return isRecord(value) ? value : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

function isRecord(value: unknown): value is Saying {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

// Titles may hold markup: <i>Homo sapiens</i>.
function words(value: unknown): string {
  const first: unknown = Array.isArray(value) ? value[0] : value
  return typeof first === 'string' ? cleanLine(first.replace(/<\/?[a-z]{1,6}>/gi, '')) : ''
}

function dayOf(date: unknown): string {
  const [parts] = isRecord(date) ? list(date['date-parts']) : []
  return partialDay(list(parts).map(String).join('-'))
}

import type { OutsideAnswer } from '../outbound/ask.ts'
import type { Web } from '../outbound/web.ts'
import { cleanLine } from '../text.ts'
import { partialDay } from './partial-day.ts'
import type { Suggestion } from './suggestion.ts'

/** Asks Open Library for a book. @see https://openlibrary.org/dev/docs/api/books */
export function askIsbn(isbn: string, web: Web): Promise<OutsideAnswer> {
  return web.ask({ url: `https://openlibrary.org/api/books?bibkeys=ISBN:${isbn}&format=json&jscmd=data`, method: 'GET' })
}

interface Book {
  title?: unknown
  subtitle?: unknown
  authors?: unknown
  publishers?: unknown
  publish_date?: unknown
}

/** What Open Library says of a book for a reference; nothing, where it does not have it. */
export function readBook(text: string): Suggestion[] {
  const book = bookIn(text)
  if (!book) return []
  const from = 'Open Library' as const
  const title = [book.title, book.subtitle].filter((part) => typeof part === 'string').join(': ')
  const date = typeof book.publish_date === 'string' ? book.publish_date : ''
  const suggestions: Suggestion[] = [
    { field: 'kind', value: 'document', from },
    { field: 'title', value: cleanLine(title), from },
    { field: 'author', value: names(book.authors), from },
    { field: 'publisher', value: names(book.publishers), from },
    { field: 'published', value: partialDay(date) || (/\b(?:1[5-9]|20)\d\d\b/.exec(date)?.[0] ?? ''), from },
  ]
  return suggestions.filter(({ value }) => value !== '').map((one) => ({ ...one, value: one.value.slice(0, 400).toWellFormed() }))
}

function bookIn(text: string): Book | null {
  try {
    const [book] = Object.values((JSON.parse(text) ?? {}) as Record<string, Book>)
    return typeof book === 'object' ? book : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

function names(value: unknown): string {
  const found = (Array.isArray(value) ? value : []) as { name?: unknown }[]
  return found
    .slice(0, 8)
    .flatMap((one) => (typeof one?.name === 'string' ? [cleanLine(one.name)] : []))
    .join(', ')
}

import type { Finished } from './finish.ts'
import type { Page, Part } from './page.ts'
import { pagePolicy } from './security-headers.ts'

const shared = 'public, max-age=0, s-maxage=5, must-revalidate'
const longestKey = 4_096

/** Which links a browser may follow ahead, once somebody points at them. */
export const speculationRules = '/static/speculation-rules.json'
const stay = { 'Surrogate-Control': 'max-age=86400' }
const led = { 'Speculation-Rules': `"${speculationRules}"` }

/** What some answers carry and others of the same page do not. */
export const extras = { none: {}, stay, led, both: { ...stay, ...led } } as const
export type Extra = keyof typeof extras

export interface PageHeaders {
  headers: Record<string, string>
  /** A cache is told of everything that this page rests on. */
  isNamed: boolean
  /** A page from which readers go on. */
  isLedOn: boolean
}

/** The headers of a page that hold for every form of it. */
export function pageHeaders(
  page: Page,
  finished: Finished,
  parts: ReadonlyMap<string, Part>,
  always: Record<string, string>,
): PageHeaders {
  const isHtml = page.headers['Content-Type']?.startsWith('text/html') ?? false
  const tags = [...new Set([...page.tags, ...slotTags(page, parts)])]
  const key = fitting(tags)
  const headers = {
    ...page.headers,
    'Content-Security-Policy': isHtml ? pagePolicy(page) : "default-src 'none'; style-src 'self'; sandbox",
    ...always,
    'Cache-Control': page.status < 400 ? (page.headers['Cache-Control'] ?? shared) : 'private, no-store',
    ...(page.status < 400 && tags.length ? { 'Surrogate-Key': key } : {}),
    Vary: 'Accept-Encoding',
    ...(page.status === 200 ? { ETag: finished.etag } : {}),
  }
  const isNamed = page.status < 400 && page.tags.length > 0 && key === tags.join(' ')
  return { headers, isNamed, isLedOn: isHtml && page.status === 200 }
}

function slotTags({ pieces }: Page, parts: ReadonlyMap<string, Part>): string[] {
  return pieces.flatMap((piece) => (Buffer.isBuffer(piece) ? [] : (parts.get(piece.part)?.tags ?? [])))
}

// A cache that cannot be told of every tag learns of the change by the short s-maxage.
function fitting(tags: string[]): string {
  const all = tags.join(' ')
  return all.length <= longestKey ? all : all.slice(0, all.lastIndexOf(' ', longestKey))
}

import type { Finished } from './finish.ts'
import type { Page, Part } from './page.ts'
import { pagePolicy } from './security-headers.ts'

const shared = 'public, max-age=0, s-maxage=5, must-revalidate'
const longestKey = 4_096

/** The headers of a page that hold for every form of it. */
export function pageHeaders(
  page: Page,
  finished: Finished,
  parts: ReadonlyMap<string, Part>,
  always: Record<string, string>,
): Record<string, string> {
  const isHtml = page.headers['Content-Type']?.startsWith('text/html')
  const tags = [...new Set([...page.tags, ...slotTags(page, parts)])]
  return {
    ...page.headers,
    'Content-Security-Policy': isHtml ? pagePolicy(page.styles, page.scripts) : "default-src 'none'; style-src 'self'; sandbox",
    ...always,
    'Cache-Control': page.status < 400 ? shared : 'private, no-store',
    ...(page.status < 400 && tags.length ? { 'Surrogate-Key': fitting(tags) } : {}),
    Vary: 'Accept-Encoding',
    ...(page.status === 200 ? { ETag: finished.etag } : {}),
  }
}

function slotTags({ pieces }: Page, parts: ReadonlyMap<string, Part>): string[] {
  return pieces.flatMap((piece) => (Buffer.isBuffer(piece) ? [] : (parts.get(piece.part)?.tags ?? [])))
}

// A cache that cannot be told of every tag learns of the change by the short s-maxage.
function fitting(tags: string[]): string {
  const all = tags.join(' ')
  return all.length <= longestKey ? all : all.slice(0, all.lastIndexOf(' ', longestKey))
}

import type { ArticleContent } from '#lib/articles/content.ts'
import { readable } from '#lib/gate/line.ts'
import { linesOf } from '#lib/gate/lines-of.ts'
import { deskMarks } from '#lib/gate/patterns/everywhere.ts'

/** A place where something is still to be found out: TK, [?, [CHECK]. */
export interface OpenItem {
  path: string
  start: number
  end: number
  /** The words around it. */
  says: string
}

const around = 32

/** Every open place of an article, in the order of its page. The gate lets none of them out (LEAK-09). */
export function openItems(content: ArticleContent): OpenItem[] {
  return linesOf(content).flatMap(({ path, text, role, code }) => {
    if (role === 'code') return []
    const hits = deskMarks.flatMap((pattern) =>
      [...text.matchAll(new RegExp(pattern, `${pattern.flags.replace('g', '')}g`))].map((hit) => placeOf(hit)),
    )
    return hits
      .filter(({ start }) => !code.some((span) => start >= span.start && start < span.end))
      .sort((a, b) => a.start - b.start)
      .map(({ start, end }) => ({ path, start, end, says: words(text, start, end) }))
  })
}

// The patterns take the space or bracket before a mark along.
function placeOf(hit: RegExpMatchArray): { start: number; end: number } {
  const lead = /^[\s(]*/.exec(hit[0])?.[0].length ?? 0
  return { start: (hit.index ?? 0) + lead, end: (hit.index ?? 0) + hit[0].length }
}

function words(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - around), start).replace(/^\S*\s/, start > around ? '…' : '$&')
  const after = text.slice(end, end + around).replace(/\s\S*$/, end + around < text.length ? '…' : '$&')
  return readable(`${before}${text.slice(start, end)}${after}`)
}

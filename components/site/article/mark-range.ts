import type { Marker } from '#lib/articles/citations.ts'

/** Three or more numbers in a row as they are printed: `[1–3]`, with what stands apart beside it; null for shorter clusters. */
export function markRange(markers: Pick<Marker, 'number'>[]): string | null {
  const runs: [number, number][] = []
  for (const { number } of markers) {
    if (number === null) return null
    const last = runs.at(-1)
    if (last && number === last[1] + 1) last[1] = number
    else runs.push([number, number])
  }
  if (!runs.some(([from, to]) => to - from >= 2)) return null
  return runs.map(([from, to]) => (to - from >= 2 ? `[${from}–${to}]` : to > from ? `[${from}][${to}]` : `[${from}]`)).join('')
}

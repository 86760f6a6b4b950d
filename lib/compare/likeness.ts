/** How much of their words two texts share, from 0 to 1: twice the shared words by all words. */
export function likeness(a: string, b: string): number {
  const [inA, inB] = [countsOf(a), countsOf(b)]
  const all = sum(inA) + sum(inB)
  if (all === 0) return a === b ? 1 : 0
  let shared = 0
  for (const [word, count] of inA) shared += Math.min(count, inB.get(word) ?? 0)
  return (2 * shared) / all
}

function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function sum(counts: Map<string, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0)
}

import { diffArrays } from 'diff'
import { likeness } from './likeness.ts'

/** One of the old list beside the one of the new list that it became; null where there is none. */
export type Pair<T> = [before: T, after: T] | [before: T, after: null] | [before: null, after: T]

interface Compared<T> {
  /** Two with the same key are the same. */
  keyOf: (item: T) => string
  /** What it says: two that say much the same are one that was changed. */
  textOf: (item: T) => string
}

const alike = 0.4
const largestGap = 2_500

/**
 * Lays two lists side by side, both in their order: what is the same, then, between these, what became what by how much
 * of its words are the same. Every item of either list is in exactly one pair.
 */
export function align<T>(before: T[], after: T[], { keyOf, textOf }: Compared<T>): Pair<T>[] {
  const parts = diffArrays(before.map(keyOf), after.map(keyOf))
  const pairs: Pair<T>[] = []
  let [at, to] = [0, 0]
  let gap: { before: T[]; after: T[] } = { before: [], after: [] }
  const close = () => {
    pairs.push(...pairUp(gap.before, gap.after, textOf))
    gap = { before: [], after: [] }
  }
  for (const { count, added, removed } of parts) {
    if (removed) gap.before.push(...before.slice(at, at + count))
    else if (added) gap.after.push(...after.slice(to, to + count))
    else {
      close()
      for (let step = 0; step < count; step++) pairs.push([before[at + step] as T, after[to + step] as T])
    }
    if (!added) at += count
    if (!removed) to += count
  }
  close()
  return pairs
}

/** The order-keeping pairing with the greatest likeness in sum; what is not alike stands alone. */
function pairUp<T>(before: T[], after: T[], textOf: (item: T) => string): Pair<T>[] {
  if (!before.length || !after.length || before.length * after.length > largestGap) return alone(before, after)
  const old = before.map(textOf)
  const next = after.map(textOf)
  const width = after.length + 1
  const best = new Float64Array((before.length + 1) * width)
  const score = (i: number, j: number) => best[i * width + j] ?? 0
  const like = old.map((text) => next.map((other) => likeness(text, other)))
  const gain = (i: number, j: number) => {
    const found = like[i]?.[j] ?? 0
    return found >= alike ? found : Number.NEGATIVE_INFINITY
  }
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--)
      best[i * width + j] = Math.max(score(i + 1, j), score(i, j + 1), gain(i, j) + score(i + 1, j + 1))
  const pairs: Pair<T>[] = []
  let [i, j] = [0, 0]
  while (i < before.length && j < after.length) {
    if (score(i, j) === gain(i, j) + score(i + 1, j + 1)) pairs.push([before[i++] as T, after[j++] as T])
    else if (score(i, j) === score(i + 1, j)) pairs.push([before[i++] as T, null])
    else pairs.push([null, after[j++] as T])
  }
  return [...pairs, ...alone(before.slice(i), after.slice(j))]
}

function alone<T>(before: T[], after: T[]): Pair<T>[] {
  return [...before.map((item): Pair<T> => [item, null]), ...after.map((item): Pair<T> => [null, item])]
}

import { foldLetters } from './normalise.ts'

/** Whether two names may be one, misspelt: close in letters, or in their consonants. The same name in other case is not near. */
export function near(a: string, b: string): boolean {
  const one = foldLetters(a)
  const other = foldLetters(b)
  // Broken in two, a name folds to its whole.
  if (one === other) return one.length >= 4 && a.toLowerCase() !== b.toLowerCase()
  if (one.length < 4 || other.length < 4) return false
  const longest = Math.max(one.length, other.length)
  if (Math.abs(one.length - other.length) > longest * 0.4 || longest > 60) return false
  const lev = 1 - editDistance(one, other) / longest
  if (lev >= 0.8) return true
  if (lev < 0.5) return false
  const skel = likeness(skeleton(one), skeleton(other))
  return (jaroWinkler(one, other) >= 0.85 && skel >= 0.75) || (lev >= 0.6 && skel >= 0.65 && one[0] === other[0])
}

function skeleton(word: string): string {
  // The first letter stays, whatever it is.
  return word.slice(0, 1) + word.slice(1).replace(/[aeiouyäöü]/g, '')
}

function likeness(a: string, b: string): number {
  const longest = Math.max(a.length, b.length)
  return longest ? 1 - editDistance(a, b) / longest : 1
}

/** Levenshtein’s distance. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}

/** Jaro and Winkler’s likeness, 0 to 1. */
export function jaroWinkler(a: string, b: string): number {
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1)
  const taken = new Set<number>()
  const fromA: string[] = []
  for (let i = 0; i < a.length; i += 1) {
    for (let j = Math.max(0, i - reach); j <= Math.min(b.length - 1, i + reach); j += 1) {
      if (taken.has(j) || a[i] !== b[j]) continue
      taken.add(j)
      fromA.push(a[i] ?? '')
      break
    }
  }
  const shared = fromA.length
  if (!shared) return 0
  const fromB = [...taken].sort((x, y) => x - y).map((j) => b[j])
  const turned = fromA.filter((letter, index) => letter !== fromB[index]).length / 2
  const jaro = (shared / a.length + shared / b.length + (shared - turned) / shared) / 3
  let prefix = 0
  while (prefix < 4 && a[prefix] === b[prefix] && a[prefix] !== undefined) prefix += 1
  return jaro + prefix * 0.1 * (1 - jaro)
}

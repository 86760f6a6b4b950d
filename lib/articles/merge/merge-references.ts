import type { ArticleContent, Reference } from '../content.ts'
import { citedKeys, withKeys } from './cited-keys.ts'
import { mergeSet } from './merge-set.ts'
import { saysSame } from './saying.ts'

type References = Pick<ArticleContent, 'references'>

/** Two people may give one key to two sources: mine gets another, in the list and wherever I cite it. */
export function withFreeKeys(base: References, mine: ArticleContent, theirs: References): ArticleContent {
  const known = byKey(base)
  const others = byKey(theirs)
  const taken = new Set([...known.keys(), ...others.keys(), ...byKey(mine).keys()])
  const renamed = new Map<string, string>()
  for (const reference of mine.references) {
    const other = others.get(reference.key)
    if (known.has(reference.key) || !other || saysSame(other, reference)) continue
    const free = freeKey(reference.key, taken)
    taken.add(free)
    renamed.set(reference.key, free)
  }
  if (renamed.size === 0) return mine
  const rename = (key: string) => renamed.get(key) ?? key
  return { ...withKeys(mine, rename), references: mine.references.map((each) => ({ ...each, key: rename(each.key) })) }
}

function freeKey(key: string, taken: ReadonlySet<string>): string {
  for (let count = 2; ; count += 1) {
    const free = `${key.slice(0, 54)}-${count}`
    if (!taken.has(free)) return free
  }
}

/** Which references the merged list holds, in order. One that only one side removed stays when the other rewrote it. */
export function mergedKeys(base: References, mine: References, theirs: References): string[] {
  const [was, own, other] = [byKey(base), byKey(mine), byKey(theirs)]
  const isRewritten = (key: string, side: Map<string, Reference>) => side.has(key) && !saysSame(side.get(key), was.get(key))
  const kept = [...was.keys()].filter((key) => isRewritten(key, own) || isRewritten(key, other))
  const keys = mergeSet([...was.keys()], [...own.keys()], [...other.keys()])
  return [...keys, ...kept.filter((key) => !keys.includes(key))]
}

/** Gives back a reference that one side removed while the other came to lean on it. */
export function withCited(merged: ArticleContent, sides: ArticleContent[]): ArticleContent {
  const missing = new Set([...citedKeys(merged)].filter((key) => !byKey(merged).has(key)))
  for (const side of sides) for (const key of citedKeys(side)) if (!byKey(side).has(key)) missing.delete(key)
  const found = [...missing].flatMap((key) => sides.flatMap((side) => byKey(side).get(key) ?? []).slice(0, 1))
  return found.length ? { ...merged, references: [...merged.references, ...found] } : merged
}

export function byKey({ references }: References): Map<string, Reference> {
  return new Map(references.map((reference) => [reference.key, reference]))
}

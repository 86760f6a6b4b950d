import { numberCitations } from '#lib/articles/citations.ts'
import type { ArticleContent } from '#lib/articles/content.ts'

export interface Numbers {
  /** In the order of their numbers: cited ones first, then those that are listed only. */
  keys: string[]
  /** How often each cited source is used. */
  uses: ReadonlyMap<string, number>
}

type Cited = Pick<ArticleContent, 'body' | 'keyPoints' | 'references'>

let asked: Cited | null = null
let last: Numbers = { keys: [], uses: new Map() }

/**
 * The numbers of a text, worked out once for all who ask, and the same object while they stay the same: typing between
 * two citations draws no list anew. There is one article on a screen.
 */
export function numbersOf({ body, keyPoints, references }: Cited): Numbers {
  if (asked?.body === body && asked.keyPoints === keyPoints && asked.references === references) return last
  asked = { body, keyPoints, references }
  const { keys, uses } = numberCitations(asked)
  const next = { keys, uses: new Map([...uses].map(([key, marks]) => [key, marks.length])) }
  if (!isSame(next, last)) last = next
  return last
}

function isSame(a: Numbers, b: Numbers): boolean {
  return (
    a.keys.length === b.keys.length &&
    a.uses.size === b.uses.size &&
    a.keys.every((key, place) => key === b.keys[place]) &&
    [...a.uses].every(([key, count]) => b.uses.get(key) === count)
  )
}

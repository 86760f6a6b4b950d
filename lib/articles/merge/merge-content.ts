import type { ArticleContent } from '../content.ts'
import { mergeBlocks } from './merge-blocks.ts'
import { byKey, mergedKeys, withCited, withFreeKeys } from './merge-references.ts'
import { mergeSet } from './merge-set.ts'
import { isSameText, saysSame } from './saying.ts'

export type Whose = 'mine' | 'theirs' | 'both'

/** What both changed, each in their way: somebody has to say what holds. */
export interface Clash {
  id: string
  field: keyof ArticleContent
  base: unknown
  mine: unknown
  theirs: unknown
  /** A stretch of blocks: then both can be kept, one after the other. */
  isStretch: boolean
}

export interface Merge {
  clashes: Clash[]
  /** The text with what was chosen for each clash; what was not chosen stays mine, and where both only added, both. */
  settle: (chosen?: Record<string, Whose>) => ArticleContent
}

type Draw<T = unknown> = (chosen: Record<string, Whose>) => T

/** Merges two texts that were made from one. What only one side changed is taken; what both changed is a clash. */
export function mergeContent(base: ArticleContent, given: ArticleContent, theirs: ArticleContent): Merge {
  if (saysSame(theirs, base)) return { clashes: [], settle: () => given }
  if (saysSame(given, base)) return { clashes: [], settle: () => theirs }
  const mine = withFreeKeys(base, given, theirs)
  const clashes: Clash[] = []
  const value = <T>(field: Clash['field'], was: T, own: T, other: T, id: string = field): Draw<T> => {
    if (isSameText(own, was)) return () => other
    if (isSameText(other, was) || isSameText(own, other)) return () => own
    clashes.push({ id, field, base: was, mine: own, theirs: other, isStretch: false })
    return (chosen) => (chosen[id] === 'theirs' ? other : own)
  }
  const stretches = <T>(field: Clash['field'], was: T[], own: T[], other: T[]): Draw<T[]> => {
    const drawn = mergeBlocks(was, own, other).map((piece, index): Draw<T[]> => {
      if ('agreed' in piece) return () => piece.agreed
      const id = `${field}.${index}`
      clashes.push({ id, field, ...piece, isStretch: true })
      return (chosen) => stretchOf(piece, chosen[id])
    })
    return (chosen) => drawn.flatMap((draw) => draw(chosen))
  }
  const parts = <T extends object>(field: Clash['field'], was: T, own: T, other: T): Draw<T> => {
    const names = Object.keys(was) as (keyof T & string)[]
    const drawn = names.map((name) => [name, value(field, was[name], own[name], other[name], `${field}.${name}`)] as const)
    return (chosen) => Object.fromEntries(drawn.map(([name, draw]) => [name, draw(chosen)])) as T
  }
  const references = mergedKeys(base, mine, theirs).map((key): Draw => {
    const [was, own, other] = [base, mine, theirs].map((side) => byKey(side).get(key))
    return own && other ? value('references', was, own, other, `references.${key}`) : () => own ?? other
  })
  const draws: Partial<Record<Clash['field'], Draw>> = {
    references: (chosen) => references.map((draw) => draw(chosen)),
    body: bodyOf(stretches('body', base.body.content, mine.body.content, theirs.body.content)),
    keyPoints: stretches('keyPoints', base.keyPoints, mine.keyPoints, theirs.keyPoints),
    search: parts('search', base.search, mine.search, theirs.search),
    social: parts('social', base.social, mine.social, theirs.social),
    provenance: parts('provenance', base.provenance, mine.provenance, theirs.provenance),
  }
  for (const field of ['bylines', 'topics', 'readAlso'] as const) {
    const merged = mergeSet(base[field], mine[field], theirs[field])
    draws[field] = () => merged
  }
  for (const field of Object.keys(base) as Clash['field'][])
    draws[field] ??= value<unknown>(field, base[field], mine[field], theirs[field])
  const settle = (chosen: Record<string, Whose> = {}) => {
    const drawn = Object.entries(draws).map(([field, draw]) => [field, draw(chosen)])
    return withCited(Object.fromEntries(drawn) as ArticleContent, [mine, theirs, base])
  }
  return { clashes, settle }
}

function stretchOf<T>({ base, mine, theirs }: { base: T[]; mine: T[]; theirs: T[] }, whose?: Whose): T[] {
  const chosen = whose ?? (base.length === 0 ? 'both' : 'mine')
  if (chosen === 'both') return [...theirs, ...mine]
  return chosen === 'theirs' ? theirs : mine
}

function bodyOf(draw: Draw<ArticleContent['body']['content']>): Draw<ArticleContent['body']> {
  return (chosen) => {
    const content = draw(chosen)
    // The editor opens no document without a block.
    return { type: 'doc', content: content.length ? content : [{ type: 'paragraph' }] }
  }
}

import { z } from 'zod'
import { cleanLine } from '../text.ts'
import { referenceKey, supportQuote } from './inline-nodes.ts'
import { limits } from './limits.ts'

/** What a reader should take away, the sources that it rests on, and the exact words of them. */
export const keyPoint = z
  .strictObject({
    text: z.string().max(limits.keyPoint, `At most ${limits.keyPoint} characters.`).transform(cleanLine),
    cites: z.array(referenceKey).max(20).default([]),
    supports: z
      .array(supportQuote.extend({ key: referenceKey }))
      .max(20)
      .optional(),
  })
  .transform(({ supports = [], ...point }) => withSupports(point, supports))

export interface KeyPoint {
  text: string
  cites: string[]
  supports?: PointSupport[] | undefined
}
export type PointSupport = z.output<typeof supportQuote> & { key: string }

/** The point with these words; those of a source that it does not cite go with the source. */
export function withSupports({ text, cites }: KeyPoint, supports: PointSupport[]): KeyPoint {
  const kept = supports.filter(({ key, exact }) => exact && cites.includes(key))
  return { text, cites, ...(kept.length ? { supports: kept } : {}) }
}

/** The words of a source that the point rests on. */
export function pointSupport({ supports }: KeyPoint, key: string): Omit<PointSupport, 'key'> | undefined {
  const { key: _key, ...support } = supports?.find((quote) => quote.key === key) ?? { key, exact: '' }
  return support.exact ? support : undefined
}

/** The point without one of its sources. */
export function withoutSource({ text, cites, supports = [] }: KeyPoint, key: string): KeyPoint {
  return withSupports({ text, cites: cites.filter((cited) => cited !== key) }, supports)
}

import type { ArticleContent } from './content.ts'
import type { BodyDocument, CiteNode, Relation, SupportQuote } from './document.ts'
import { pointSupport } from './key-point.ts'
import { linesOf } from './plain-text.ts'

/** One mark in the text: which source, and which use of it this is. */
export interface Marker {
  key: string
  /** The source's number on this page; null when the key points to no reference. */
  number: number | null
  /** The first use of a source is 1. */
  use: number
  /** The mark's own id, for the way back from the reference: `c-3-1`. */
  id: string
  locator: string
  /** The words of the source that the sentence rests on. */
  support?: SupportQuote | undefined
  relation?: Relation | undefined
}

export interface Numbering {
  /** The keys in the order of their numbers: cited ones by first appearance, then those that are listed only. */
  keys: string[]
  /** For each key point, its marks. */
  keyPoints: Marker[][]
  inBody: ReadonlyMap<CiteNode, Marker[]>
  uses: ReadonlyMap<string, Marker[]>
}

type Cited = Pick<ArticleContent, 'keyPoints' | 'body' | 'references'>

/**
 * Gives sources their numbers, by first appearance in reading order: key points stand above the body, so they come
 * first. Numbers are never stored.
 */
export function numberCitations({ keyPoints, body, references }: Cited): Numbering {
  const known = new Set(references.map(({ key }) => key))
  const uses = new Map<string, Marker[]>()
  const numbers = new Map<string, number>()
  const mark = ({ key, locator, support, relation }: CiteNode['attrs']['items'][number]): Marker => {
    if (known.has(key) && !numbers.has(key)) numbers.set(key, numbers.size + 1)
    const number = numbers.get(key) ?? null
    const earlier = uses.get(key) ?? []
    const use = earlier.length + 1
    const marker = {
      key,
      number,
      use,
      id: `c-${number ?? key}-${use}`,
      locator,
      ...(support ? { support } : {}),
      ...(relation ? { relation } : {}),
    }
    uses.set(key, [...earlier, marker])
    return marker
  }
  const points = keyPoints.map((point) => point.cites.map((key) => mark({ key, locator: '', support: pointSupport(point, key) })))
  const inBody = new Map(listCites(body).map((node) => [node, node.attrs.items.map(mark)]))
  const uncited = references.map(({ key }) => key).filter((key) => !numbers.has(key))
  return { keys: [...numbers.keys(), ...uncited], keyPoints: points, inBody, uses }
}

/** The markers of a text, in reading order. */
export function listCites(body: BodyDocument): CiteNode[] {
  return body.content.flatMap(linesOf).flatMap((line) => line.filter((node) => node.type === 'cite'))
}

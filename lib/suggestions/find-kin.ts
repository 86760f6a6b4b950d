import { and, eq, inArray } from 'drizzle-orm'
import { read } from '#db/client.ts'
import { articlePeople } from '#db/schema/articles.ts'
import { people } from '#db/schema/publication.ts'
import { citations, citedSources, sources } from '#db/schema/references.ts'
import type { ArticleContent } from '../articles/content.ts'
import { normaliseUrl } from '../references/normalise.ts'
import { ceilingOf, countSearched, holdersOf, kinOf } from '../search/kin.ts'
import type { InCommon } from './in-common.ts'
import { namesIn } from './names-in.ts'

export interface Kinship extends InCommon {
  score: number
}

const strangers = (): Kinship => ({ score: 0, topics: [], people: [], names: [], sources: [], authors: [], words: [] })

/** Live articles that have something in common with an article as it stands on the screen: what, and how much it weighs. */
export async function findKin(articleId: string, content: ArticleContent): Promise<Map<string, Kinship>> {
  const total = await countSearched()
  const found = new Map<string, Kinship>()
  const add = (id: string, kind: keyof InCommon, name: string, weight: number) => {
    const kin = found.get(id) ?? strangers()
    found.set(id, kin)
    kin.score += weight
    kin[kind].push(name)
  }
  for (const [id, kin] of await kinOf(articleId, content)) found.set(id, { ...strangers(), ...kin })
  const { people: quoted, names } = namesIn(content)
  for (const [kind, list, worth] of [['people', quoted, 2] as const, ['names', names, 1.5] as const]) {
    for (const name of list) {
      const holders = holdersOf(phrase(name))
      if (holders.length > ceilingOf(total)) continue
      for (const id of holders) add(id, kind, name, worth * Math.log(1 + total / holders.length))
    }
  }
  for (const { id, host, articles } of await citersOf(content))
    add(id, 'sources', host ?? 'without an address', 2 * Math.log(1 + total / Math.max(1, articles)))
  for (const { id, name } of await signedBy(content.bylines, [...found.keys()])) add(id, 'authors', name, 1)
  found.delete(articleId)
  return found
}

// Only letters and digits reach the index, and quoted: no word is an operator.
function phrase(name: string): string {
  return `"${(name.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ')}"`
}

async function citersOf({ references }: ArticleContent) {
  const addresses = [...new Set(references.flatMap(({ url }) => normaliseUrl(url) ?? []))]
  return addresses.length ? citersQuery(addresses) : []
}

/** Who cites these addresses; the query itself, so that a test can ask which index it takes. */
export function citersQuery(addresses: string[]) {
  return read()
    .selectDistinct({ id: citations.articleId, source: sources.id, host: sources.host, articles: citedSources.articles })
    .from(sources)
    .innerJoin(citedSources, eq(citedSources.sourceId, sources.id))
    .innerJoin(citations, eq(citations.sourceId, sources.id))
    .where(inArray(sources.address, addresses))
    .limit(2_000)
}

async function signedBy(bylines: string[], ids: string[]): Promise<{ id: string; name: string }[]> {
  if (!bylines.length || !ids.length) return []
  return read()
    .select({ id: articlePeople.articleId, name: people.name })
    .from(articlePeople)
    .innerJoin(people, eq(people.id, articlePeople.personId))
    .where(and(inArray(articlePeople.personId, bylines), inArray(articlePeople.articleId, ids.slice(0, 5_000))))
}

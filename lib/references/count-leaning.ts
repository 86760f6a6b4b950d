import { eq, sql } from 'drizzle-orm'
import { preparedFor, type Tx } from '#db/client.ts'
import { citations, citedHosts, citedSources, sources } from '#db/schema/references.ts'
import { expire, purge } from '../changes/expire.ts'
import { toldUpTo } from '../sources/told-up-to.ts'
import { tags } from '../tags.ts'
import { urls } from '../urls.ts'
import { pageHost } from './page-host.ts'

/** A source that an article leans on, under the article's own key for it. */
export interface Leaning {
  sourceId: string
  key: string
  address: string | null
  host: string | null
}

interface Change {
  before: Leaning[]
  after: Leaning[]
  /** Whether the article was taken down, so that nothing may show its sentences again. */
  isGone: boolean
}

const field = sql.placeholder
const leaningOn = preparedFor((tx) =>
  tx
    .selectDistinct({ sourceId: citations.sourceId, key: citations.key, address: sources.address, host: sources.host })
    .from(citations)
    .innerJoin(sources, eq(sources.id, citations.sourceId))
    .where(eq(citations.articleId, field('article')))
    .prepare(),
)
const oneMoreOfSource = preparedFor((tx) =>
  tx
    .insert(citedSources)
    .values({ sourceId: field('id'), host: field('host'), articles: 1 })
    .onConflictDoUpdate({ target: citedSources.sourceId, set: { articles: sql`${citedSources.articles} + 1` } })
    .returning({ articles: citedSources.articles })
    .prepare(),
)
const oneLessOfSource = preparedFor((tx) =>
  tx
    .update(citedSources)
    .set({ articles: sql`${citedSources.articles} - 1` })
    .where(eq(citedSources.sourceId, field('id')))
    .returning({ articles: citedSources.articles })
    .prepare(),
)
const oneMoreOfHost = preparedFor((tx) =>
  tx
    .insert(citedHosts)
    .values({ host: field('host'), articles: 1 })
    .onConflictDoUpdate({ target: citedHosts.host, set: { articles: sql`${citedHosts.articles} + 1` } })
    .returning({ articles: citedHosts.articles })
    .prepare(),
)
const oneLessOfHost = preparedFor((tx) =>
  tx
    .update(citedHosts)
    .set({ articles: sql`${citedHosts.articles} - 1` })
    .where(eq(citedHosts.host, field('host')))
    .returning({ articles: citedHosts.articles })
    .prepare(),
)
const dropUncitedSource = preparedFor((tx) =>
  tx
    .delete(citedSources)
    .where(eq(citedSources.sourceId, field('id')))
    .prepare(),
)
const dropUncitedHost = preparedFor((tx) =>
  tx
    .delete(citedHosts)
    .where(eq(citedHosts.host, field('host')))
    .prepare(),
)

/** What an article leans on, as it is indexed. */
export function leaningOf(tx: Tx, article: string): Promise<Leaning[]> {
  return leaningOn(tx).execute({ article })
}

/** Counts what an article leans on now and no longer does, and writes which pages of sources are stale by it. */
export async function countLeaning(tx: Tx, { before, after, isGone }: Change, now: Date): Promise<void> {
  const had = hostBySource(before)
  const has = hostBySource(after)
  const all = new Map([...had, ...has])
  const stale = [...all].flatMap(([id, host]) => [tags.sourceUses(id), tags.sourceHost(host)])
  for (const [id, host] of all) {
    if (had.has(id) !== has.has(id)) stale.push(...(await countSource(tx, { id, host, isMore: has.has(id) })))
  }
  const hadHosts = new Set(had.values())
  const hasHosts = new Set(has.values())
  for (const host of new Set(all.values())) {
    if (hadHosts.has(host) !== hasHosts.has(host)) stale.push(...(await countHost(tx, host, hasHosts.has(host))))
  }
  await (isGone ? purge : expire)(tx, stale, now)
}

async function countSource(tx: Tx, { id, host, isMore }: { id: string; host: string; isMore: boolean }): Promise<string[]> {
  const [row] = isMore ? await oneMoreOfSource(tx).execute({ id, host }) : await oneLessOfSource(tx).execute({ id })
  const articles = row?.articles ?? 0
  if (articles === 0) await dropUncitedSource(tx).execute({ id })
  const cameOrWent = articles === (isMore ? 1 : 0)
  const fewer = isMore ? articles - 1 : articles
  return [...(cameOrWent ? [tags.address(urls.source({ host, id }))] : []), ...(fewer < toldUpTo ? [tags.source(id)] : [])]
}

async function countHost(tx: Tx, host: string, isMore: boolean): Promise<string[]> {
  const [row] = isMore ? await oneMoreOfHost(tx).execute({ host }) : await oneLessOfHost(tx).execute({ host })
  const articles = row?.articles ?? 0
  if (articles === 0) await dropUncitedHost(tx).execute({ host })
  const cameOrWent = articles === (isMore ? 1 : 0)
  return [tags.sources, ...(cameOrWent ? [tags.address(urls.sourcesOf(host))] : [])]
}

function hostBySource(leaning: Leaning[]): Map<string, string> {
  return new Map(leaning.map(({ sourceId, host }) => [sourceId, pageHost(host)]))
}

import { and, asc, desc, eq, lt, sql } from 'drizzle-orm'
import { prepared } from '#db/client.ts'
import { liveCitations, liveCitedSources } from '#db/schema/live.ts'
import { citedHosts, citedSources } from '#db/schema/references.ts'
import { type CardView, cardTags, listCards } from '../articles/cards.ts'
import type { SourceState } from '../articles/reference-view.ts'
import { type Cursor, cutPage } from '../cursor.ts'
import { tags } from '../tags.ts'
import { type SourceName, sourceName } from './source-name.ts'

/** A host, and how many live articles lean on it; '' is for sources without an address. */
export interface HostView {
  host: string
  articles: number
}

/** A source as the pages of sources show it. */
export interface SourceView extends SourceName, SourceState {
  id: string
  host: string
  url: string | null
  articles: number
}

/** An article that leans on a source, and the sentences that do. */
export interface LeaningArticle {
  card: CardView
  sentences: { key: string; locator: string; sentence: string }[]
}

const size = 20
const { placeholder } = sql
export const hostsByArticles = prepared((db) =>
  db
    .select({ id: citedHosts.id, host: citedHosts.host, articles: citedHosts.articles })
    .from(citedHosts)
    .where(sql`(${citedHosts.articles}, ${citedHosts.id}) < (${placeholder('at')}, ${placeholder('id')})`)
    .orderBy(desc(citedHosts.articles), desc(citedHosts.id))
    .limit(size + 1)
    .prepare(),
)
const hostByName = prepared((db) =>
  db
    .select({ host: citedHosts.host, articles: citedHosts.articles })
    .from(citedHosts)
    .where(eq(citedHosts.host, placeholder('host')))
    .prepare(),
)
export const sourcesOfHost = prepared((db) => {
  const { articles, sourceId, host } = liveCitedSources
  return db
    .select()
    .from(liveCitedSources)
    .where(and(eq(host, placeholder('host')), sql`(${articles}, ${sourceId}) < (${placeholder('at')}, ${placeholder('id')})`))
    .orderBy(desc(articles), desc(sourceId))
    .limit(size + 1)
    .prepare()
})
const sourceById = prepared((db) =>
  db
    .select()
    .from(liveCitedSources)
    .where(and(eq(liveCitedSources.sourceId, placeholder('id')), eq(liveCitedSources.host, placeholder('host'))))
    .prepare(),
)
export const articlesOnSource = prepared((db) =>
  db
    .selectDistinct({ id: liveCitations.articleId })
    .from(liveCitations)
    .where(and(eq(liveCitations.sourceId, placeholder('source')), lt(liveCitations.articleId, placeholder('before'))))
    .orderBy(desc(liveCitations.articleId))
    .limit(size + 1)
    .prepare(),
)
export const sentencesOnSource = prepared((db) => {
  const { articleId, key, locator, sentence, position, sourceId } = liveCitations
  return db
    .select({ articleId, key, locator, sentence })
    .from(liveCitations)
    .where(and(eq(sourceId, placeholder('source')), sql`${articleId} IN (SELECT value FROM json_each(${placeholder('ids')}))`))
    .orderBy(asc(articleId), asc(position))
    .prepare()
})
export const placeOfSource = prepared((db) =>
  db
    .select({ host: citedSources.host })
    .from(citedSources)
    .where(eq(citedSources.sourceId, placeholder('id')))
    .prepare(),
)

/** The hosts that live articles lean on, most first, a page of them. */
export async function listHosts(after: Cursor): Promise<{ hosts: HostView[]; next: string | null; tags: string[] }> {
  const found = await hostsByArticles().execute({ ...after })
  const { rows, next } = cutPage(found, size, (row) => ({ at: row.articles, id: String(row.id) }))
  return { hosts: rows.map(({ host, articles }) => ({ host, articles })), next, tags: [tags.sources] }
}

/** The sources of a host that live articles lean on, most first, a page of them; null where none does. */
export async function listSourcesOf(host: string, after: Cursor) {
  const [known] = await hostByName().execute({ host })
  if (!known) return null
  const found = await sourcesOfHost().execute({ host, ...after })
  const { rows, next } = cutPage(found, size, (row) => ({ at: row.articles, id: row.sourceId }))
  return { ...known, sources: rows.map(toSourceView), next, tags: [tags.sources, tags.sourceHost(host)] }
}

/** A source with the articles that lean on it, newest first, a page of them; null where none does. */
export async function findSource({ host, id }: { host: string; id: string }, after: Cursor) {
  const [row] = await sourceById().execute({ host, id })
  if (!row) return null
  const found = await articlesOnSource().execute({ source: id, before: after.id || '\uffff' })
  const { rows, next } = cutPage(found, size, (article) => ({ at: 0, id: article.id }))
  const ids = rows.map((article) => article.id)
  const cards = await listCards(ids)
  const sentences = await sentencesOnSource().execute({ source: id, ids: JSON.stringify(ids) })
  const leaning = cards.map((card): LeaningArticle => {
    return { card, sentences: sentences.filter(({ articleId }) => articleId === card.id) }
  })
  const rests = [tags.sourceUses(id), tags.source(id), ...ids.map(tags.article), ...cardTags(cards)]
  return { source: toSourceView(row), leaning, next, tags: rests }
}

function toSourceView({ sourceId, reference, ...row }: typeof liveCitedSources.$inferSelect): SourceView {
  return { ...row, ...sourceName(reference), id: sourceId }
}

/** Whether a host, or one of its sources, has a page. */
export async function isCited({ host, id }: { host: string; id?: string | undefined }): Promise<boolean> {
  if (id === undefined) return (await hostByName().execute({ host })).length > 0
  return (await placeOfSource().execute({ id })).some((row) => row.host === host)
}

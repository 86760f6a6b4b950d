import { and, count, desc, eq, inArray, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import { read } from '#db/client.ts'
import { accounts } from '#db/schema/accounts.ts'
import { type articleStatuses, articles, deskTopics } from '#db/schema/articles.ts'
import { sections } from '#db/schema/publication.ts'
import { citations } from '#db/schema/references.ts'
import { allow, may, type Viewer } from '../access/allow.ts'
import { deskMatch } from '../search/desk-match.ts'
import { type Trashed, trashedOf } from './trash-queries.ts'

export type ArticleStatus = (typeof articleStatuses)[number]
export type ListStatus = ArticleStatus | 'trash'

/** What the address of the articles list may say; anything else in it is not a filter. */
export interface ArticleFilter {
  status?: ListStatus | undefined
  section?: string | undefined
  topic?: string | undefined
  author?: string | undefined
  words?: string | undefined
  /** A source that it cites, as readers see it. */
  source?: string | undefined
  after?: string | undefined
}

export interface DeskRow {
  id: string
  headline: string
  slug: string
  status: ListStatus
  section: string
  author: string | null
  activityAt: number
  version: number
  trashed: Trashed | null
}

const perPage = 30

/** Articles as the desk lists them, newest activity first; a contributor sees what is theirs. */
export async function listDeskArticles(viewer: Viewer, filter: ArticleFilter): Promise<{ rows: DeskRow[]; next: string | null }> {
  allow(viewer, 'article:list')
  const found = await deskArticlesQuery(viewer, filter)
  const rows = found
    .slice(0, perPage)
    .map((row): DeskRow => ({ ...row, status: row.deletedAt === null ? row.status : 'trash', trashed: trashedOf(viewer, row) }))
  const last = found[perPage - 1]
  return { rows, next: found.length > perPage && last ? `${last.deletedAt ?? last.activityAt}_${last.id}` : null }
}

/** The query itself, so that a test can ask which index it takes. */
export function deskArticlesQuery(viewer: Viewer, filter: ArticleFilter) {
  const isTrash = filter.status === 'trash'
  const moment = isTrash ? articles.deletedAt : articles.activityAt
  return read()
    .select({
      id: articles.id,
      headline: articles.headline,
      slug: articles.slug,
      status: articles.status,
      section: sections.name,
      author: accounts.name,
      activityAt: articles.activityAt,
      version: articles.version,
      createdBy: articles.createdBy,
      deletedAt: articles.deletedAt,
      firstPublishedAt: articles.firstPublishedAt,
    })
    .from(articles)
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .leftJoin(accounts, eq(accounts.id, articles.createdBy))
    .where(
      and(
        isTrash ? isNotNull(articles.deletedAt) : isNull(articles.deletedAt),
        filter.status && filter.status !== 'trash' ? eq(articles.status, filter.status) : undefined,
        filter.section ? eq(articles.sectionId, filter.section) : undefined,
        filter.author ? eq(articles.createdBy, filter.author) : undefined,
        filter.topic ? inArray(articles.id, under(filter.topic)) : undefined,
        filter.words ? deskMatch(filter.words) : undefined,
        filter.source ? inArray(articles.id, citing(filter.source)) : undefined,
        ownOnly(viewer),
        afterCursor(filter.after, moment),
      ),
    )
    .orderBy(desc(moment), desc(articles.id))
    .limit(perPage + 1)
}

/** How many articles stand where, of those that the viewer may see; "all" leaves out the trash. */
export async function countByStatus(viewer: Viewer): Promise<Record<ListStatus | 'all', number>> {
  allow(viewer, 'article:list')
  const counted = await read()
    .select({ status: articles.status, articles: count() })
    .from(articles)
    .where(and(isNull(articles.deletedAt), ownOnly(viewer)))
    .groupBy(articles.status)
  const [trash] = await read()
    .select({ articles: count() })
    .from(articles)
    .where(and(isNotNull(articles.deletedAt), ownOnly(viewer)))
  const of = (status: ArticleStatus) => counted.find((row) => row.status === status)?.articles ?? 0
  const all = counted.reduce((sum, row) => sum + row.articles, 0)
  return {
    all,
    draft: of('draft'),
    review: of('review'),
    scheduled: of('scheduled'),
    live: of('live'),
    withdrawn: of('withdrawn'),
    trash: trash?.articles ?? 0,
  }
}

function under(topic: string) {
  return read().select({ id: deskTopics.articleId }).from(deskTopics).where(eq(deskTopics.topicId, topic))
}

function citing(source: string) {
  return read().select({ id: citations.articleId }).from(citations).where(eq(citations.sourceId, source))
}

// Everybody whose role reads any article sees all; the others see what they made.
function ownOnly(viewer: Viewer): SQL | undefined {
  return may(viewer, 'article:read') ? undefined : eq(articles.createdBy, viewer.accountId ?? '')
}

function afterCursor(
  cursor: string | undefined,
  moment: typeof articles.activityAt | typeof articles.deletedAt,
): SQL | undefined {
  const [, at, id] = /^(\d{1,15})_([\w-]{1,64})$/.exec(cursor ?? '') ?? []
  return at && id ? sql`(${moment}, ${articles.id}) < (${Number(at)}, ${id})` : undefined
}

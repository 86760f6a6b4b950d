import { and, count, desc, eq, exists, isNull, type SQL, sql } from 'drizzle-orm'
import { read } from '#db/client.ts'
import { articles, gateReports, revisions } from '#db/schema/articles.ts'
import { sections } from '#db/schema/publication.ts'
import { articleReadTotals } from '#db/schema/reads.ts'
import { citations, sources } from '#db/schema/references.ts'
import { allow, may, type Viewer } from '../access/allow.ts'

export interface OverviewLine {
  id: string
  headline: string
  section: string
  at: number
}

export interface SourceLine {
  id: string
  url: string
  isRetracted: boolean
  /** Live articles that cite it. */
  articles: number
}

/** What the overview shows of each list; one more is asked, so that it can be said that there are more. */
export const overviewMost = 5
const asked = overviewMost + 1
const line = { id: articles.id, headline: articles.headline, section: sections.name }

/** What readers got last, the newest first, and how often each was read; a contributor’s own by their last activity. */
export async function listPublishedLast(viewer: Viewer): Promise<(OverviewLine & { reads: number })[]> {
  allow(viewer, 'article:list')
  const found = await publishedLastQuery(viewer)
  return found.map(({ at, reads, ...row }) => ({ ...row, at: at ?? 0, reads: reads ?? 0 }))
}

/** The query itself, so that a test can ask which index it takes. */
export function publishedLastQuery(viewer: Viewer) {
  const own = ownOnly(viewer)
  return read()
    .select({ ...line, at: articles.firstPublishedAt, reads: articleReadTotals.reads })
    .from(articles)
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .leftJoin(articleReadTotals, eq(articleReadTotals.articleId, articles.id))
    .where(and(eq(articles.status, 'live'), own, own && isNull(articles.deletedAt)))
    .orderBy(desc(own ? articles.activityAt : articles.firstPublishedAt), desc(articles.id))
    .limit(asked)
}

/** The viewer’s own drafts that an editor sent back with a note. */
export async function listSentBack(viewer: Viewer): Promise<OverviewLine[]> {
  allow(viewer, 'article:list')
  return sentBackQuery(viewer)
}

/** The query itself, so that a test can ask which index it takes. */
export function sentBackQuery(viewer: Viewer) {
  const returned = read()
    .select({ id: revisions.id })
    .from(revisions)
    .where(and(eq(revisions.articleId, articles.id), eq(revisions.reason, 'send-back')))
  return read()
    .select({ ...line, at: articles.activityAt })
    .from(articles)
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(
      and(
        eq(articles.createdBy, viewer.accountId ?? ''),
        isNull(articles.deletedAt),
        eq(articles.status, 'draft'),
        exists(returned),
      ),
    )
    .orderBy(desc(articles.activityAt), desc(articles.id))
    .limit(asked)
}

/** Live articles that somebody let out although a check said no, the newest first. */
export async function listLetThrough(viewer: Viewer): Promise<OverviewLine[]> {
  allow(viewer, 'article:publish')
  return letThroughQuery()
}

/** The query itself, so that a test can ask which index it takes. */
export function letThroughQuery() {
  return (
    read()
      .select({ ...line, at: gateReports.madeAt })
      .from(gateReports)
      // Of what readers see now: what was mended since is no matter of today.
      .innerJoin(articles, and(eq(articles.id, gateReports.articleId), eq(articles.liveRevisionId, gateReports.revisionId)))
      .innerJoin(sections, eq(sections.id, articles.sectionId))
      .where(sql`${gateReports.overrides} <> '[]'`)
      .orderBy(desc(gateReports.madeAt), desc(gateReports.id))
      .limit(asked)
  )
}

/** Sources of live articles that are gone from the web or were taken back, the one that was looked at last first. */
export async function listSourcesGone(viewer: Viewer): Promise<SourceLine[]> {
  allow(viewer, 'article:publish')
  const found = await sourcesGoneQuery()
  return found.map(({ url, mark, ...row }) => ({ ...row, url: url ?? '', isRetracted: mark === 'retracted' }))
}

/** The query itself, so that a test can ask which index it takes. */
export function sourcesGoneQuery() {
  const citing = sql<number>`(${read()
    .select({ articles: count(sql`DISTINCT ${citations.articleId}`) })
    .from(citations)
    .where(eq(citations.sourceId, sources.id))})`
  return read()
    .select({ id: sources.id, url: sources.url, mark: sources.mark, articles: citing })
    .from(sources)
    .where(
      and(
        // Said as the index says it.
        sql`(${sources.liveState} = 'dead' OR ${sources.mark} IN ('retracted', 'dead'))`,
        exists(read().select({ id: citations.articleId }).from(citations).where(eq(citations.sourceId, sources.id))),
      ),
    )
    .orderBy(desc(sources.checkedAt), desc(sources.id))
    .limit(asked)
}

// Everybody whose role reads any article sees all; the others see what they made.
function ownOnly(viewer: Viewer): SQL | undefined {
  return may(viewer, 'article:read') ? undefined : eq(articles.createdBy, viewer.accountId ?? '')
}

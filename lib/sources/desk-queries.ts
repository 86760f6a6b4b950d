import { and, asc, count, desc, eq, gt, isNull, lt, type SQL, sql } from 'drizzle-orm'
import { read } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { liveCitedSources } from '#db/schema/live.ts'
import { audit } from '#db/schema/record.ts'
import { citations, sourceReviews, sources } from '#db/schema/references.ts'
import { allow, type Viewer } from '../access/allow.ts'
import type { SourceMark } from './source-mark.ts'
import { sourceName } from './source-name.ts'

/** A source as the desk lists it. */
export interface DeskSource {
  id: string
  title: string
  url: string
  host: string
  /** The host under which readers find it; null while no live article leans on it. */
  page: string | null
  mark: SourceMark | null
  markedAt: number | null
  markNote: string
  articles: number
}

/** An article that leans on a source that changed, and waits to be looked at. */
export interface WaitingArticle {
  id: string
  article: { id: string; headline: string }
  source: { id: string; title: string; mark: SourceMark; note: string }
  sentences: string[]
  openedAt: number
}

const perPage = 30
const columns = {
  ...{ id: sources.id, url: sources.url, host: sources.host, mark: sources.mark, markedAt: sources.markedAt },
  ...{ markNote: sources.markNote, page: liveCitedSources.host, articles: liveCitedSources.articles },
  reference: liveCitedSources.reference,
}

interface Filter {
  words?: string | undefined
  mark?: SourceMark | undefined
  after?: string | undefined
}

/** Sources that were ever cited, newest first, a page at a time; `after` is the id of the last one that was seen. */
export async function listSourcesForDesk(viewer: Viewer, filter: Filter): Promise<{ rows: DeskSource[]; next: string | null }> {
  allow(viewer, 'source:mark')
  const found = await deskSourcesQuery(filter)
  const rows = found.slice(0, perPage).map(toDeskSource)
  return { rows, next: found.length > perPage ? (rows.at(-1)?.id ?? null) : null }
}

/** The query itself, so that a test can ask which index it takes. */
export function deskSourcesQuery({ words = '', mark, after }: Filter) {
  return read()
    .select(columns)
    .from(sources)
    .leftJoin(liveCitedSources, eq(liveCitedSources.sourceId, sources.id))
    .where(
      and(
        mark ? eq(sources.mark, mark) : undefined,
        after ? lt(sources.id, after) : undefined,
        words ? hasWords(words) : undefined,
      ),
    )
    .orderBy(desc(sources.id))
    .limit(perPage + 1)
}

function hasWords(typed: string): SQL {
  const title = sql`coalesce(${liveCitedSources.reference} ->> '$.title', '')`
  const all = sql`lower(coalesce(${sources.url}, '') || ' ' || ${sources.markNote} || ' ' || ${title})`
  return sql`instr(${all}, ${typed.slice(0, 100).trim().toLowerCase()}) > 0`
}

function toDeskSource({ reference, url, host, articles: leaning, ...row }: Awaited<ReturnType<typeof deskSourcesQuery>>[number]) {
  const { title, publisher } = sourceName(reference)
  const name = title || publisher || url || 'A source without a title'
  return { ...row, title: name, url: url ?? '', host: host ?? '', articles: leaning ?? 0 }
}

/** A source, what was said of it and by whom, and the live articles that lean on it; or null. */
export async function findSourceForDesk(viewer: Viewer, id: string) {
  allow(viewer, 'source:mark')
  const [row] = await read()
    .select(columns)
    .from(sources)
    .leftJoin(liveCitedSources, eq(liveCitedSources.sourceId, sources.id))
    .where(eq(sources.id, id))
  if (!row) return null
  const leaning = await read()
    .selectDistinct({ id: articles.id, headline: articles.headline, waits: sql<number>`${sourceReviews.id} IS NOT NULL` })
    .from(citations)
    .innerJoin(articles, eq(articles.id, citations.articleId))
    .leftJoin(
      sourceReviews,
      and(eq(sourceReviews.sourceId, id), eq(sourceReviews.articleId, articles.id), isNull(sourceReviews.clearedAt)),
    )
    .where(eq(citations.sourceId, id))
    .orderBy(desc(citations.articleId))
    .limit(100)
  const history = await read()
    .select({ id: audit.id, at: audit.at, actor: audit.actor, verb: audit.verb, detail: audit.detail })
    .from(audit)
    .where(and(eq(audit.subjectKind, 'source'), eq(audit.subjectId, id)))
    .orderBy(desc(audit.id))
    .limit(50)
  return { ...toDeskSource(row), leaning, history }
}

/** The articles that lean on a changed source, the longest waiting first, a page of them. */
export async function listWaiting(viewer: Viewer, after = ''): Promise<{ rows: WaitingArticle[]; next: string | null }> {
  allow(viewer, 'source:mark')
  const found = await waitingQuery(after)
  const rows = found.slice(0, perPage).map(
    ({ id, openedAt, articleId, headline, sourceId, url, note, mark, reference, sentences }): WaitingArticle => ({
      ...{ id, openedAt, article: { id: articleId, headline } },
      source: { id: sourceId, title: sourceName(reference).title || url || 'A source without a title', mark, note },
      sentences: JSON.parse(sentences) as string[],
    }),
  )
  return { rows, next: found.length > perPage ? (rows.at(-1)?.id ?? null) : null }
}

/** The query itself, so that a test can ask which index it takes. */
export function waitingQuery(after: string) {
  const { id, openedAt, mark, sourceId, articleId } = sourceReviews
  const leaning = sql`${citations.articleId} = ${articleId} AND ${citations.sourceId} = ${sourceId}`
  return read()
    .select({
      ...{ id, openedAt, mark, sourceId, articleId, headline: articles.headline, url: sources.url, note: sources.markNote },
      reference: liveCitedSources.reference,
      sentences: sql<string>`(${read()
        .select({ all: sql`json_group_array(${citations.sentence})` })
        .from(citations)
        .where(leaning)})`,
    })
    .from(sourceReviews)
    .innerJoin(articles, eq(articles.id, articleId))
    .innerJoin(sources, eq(sources.id, sourceId))
    .leftJoin(liveCitedSources, eq(liveCitedSources.sourceId, sourceId))
    .where(and(isNull(sourceReviews.clearedAt), gt(id, after)))
    .orderBy(asc(id))
    .limit(perPage + 1)
}

/** How many articles wait because a source of theirs changed. */
export async function countWaiting(viewer: Viewer): Promise<number> {
  allow(viewer, 'source:mark')
  const [row] = await read().select({ waiting: count() }).from(sourceReviews).where(isNull(sourceReviews.clearedAt))
  return row?.waiting ?? 0
}

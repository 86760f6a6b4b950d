import { and, asc, eq, gte, lt, ne, type SQL, sql } from 'drizzle-orm'
import { read } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { schedules } from '#db/schema/desk.ts'
import { sections } from '#db/schema/publication.ts'
import { allow, may, type Viewer } from '../access/allow.ts'

/** An article as it stands in the calendar: to go out at that moment, or gone out then. */
export interface CalendarEntry {
  id: string
  headline: string
  section: string
  at: number
  isPlanned: boolean
  /** What is planned of a live article. */
  act?: 'change' | 'withdraw'
}

interface Span {
  /** UTC milliseconds. */
  from: number
  /** Exclusive. */
  to: number
}

/** A month of a busy publication; what is beyond is counted nowhere. */
const most = 1_500
const line = { id: articles.id, headline: articles.headline, section: sections.name }

/** What is planned between two moments, in the order of the clock; nothing in the trash is planned. */
export async function listPlanned(viewer: Viewer, span: Span, limit = most): Promise<CalendarEntry[]> {
  allow(viewer, 'article:list')
  const found = await plannedQuery(viewer, span).limit(limit)
  return found.map(({ at, ...row }) => ({ ...row, at: at ?? 0, isPlanned: true }))
}

/** What is planned of live articles between two moments: changes, and withdrawals. */
export async function listPlannedOfLive(viewer: Viewer, span: Span): Promise<CalendarEntry[]> {
  allow(viewer, 'article:list')
  const found = await plannedOfLiveQuery(viewer, span).limit(most)
  return found.flatMap(({ act, ...row }) => (act === 'publish' ? [] : [{ ...row, act, isPlanned: true }]))
}

/** What went out between two moments and is out still, in the order of the clock. */
export async function listWentOut(viewer: Viewer, span: Span): Promise<CalendarEntry[]> {
  allow(viewer, 'article:list')
  const found = await wentOutQuery(viewer, span).limit(most)
  return found.map(({ at, ...row }) => ({ ...row, at: at ?? 0, isPlanned: false }))
}

/** The query itself, so that a test can ask which index it takes. */
export function plannedQuery(viewer: Viewer, { from, to }: Span) {
  return read()
    .select({ ...line, at: articles.publishAt })
    .from(articles)
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(and(sql`${articles.status} = 'scheduled'`, gte(articles.publishAt, from), lt(articles.publishAt, to), ownOnly(viewer)))
    .orderBy(asc(articles.publishAt), asc(articles.id))
    .$dynamic()
}

/** The query itself, so that a test can ask which index it takes. */
export function plannedOfLiveQuery(viewer: Viewer, { from, to }: Span) {
  return read()
    .select({ ...line, at: schedules.dueAt, act: schedules.act })
    .from(schedules)
    .innerJoin(articles, eq(articles.id, schedules.articleId))
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(and(gte(schedules.dueAt, from), lt(schedules.dueAt, to), ne(schedules.act, 'publish'), ownOnly(viewer)))
    .orderBy(asc(schedules.dueAt), asc(schedules.articleId))
    .$dynamic()
}

/** The query itself, so that a test can ask which index it takes. */
export function wentOutQuery(viewer: Viewer, { from, to }: Span) {
  return read()
    .select({ ...line, at: articles.firstPublishedAt })
    .from(articles)
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(
      and(
        sql`${articles.status} = 'live'`,
        gte(articles.firstPublishedAt, from),
        lt(articles.firstPublishedAt, to),
        ownOnly(viewer),
      ),
    )
    .orderBy(asc(articles.firstPublishedAt), asc(articles.id))
    .$dynamic()
}

function ownOnly(viewer: Viewer): SQL | undefined {
  return may(viewer, 'article:read') ? undefined : eq(articles.createdBy, viewer.accountId ?? '')
}

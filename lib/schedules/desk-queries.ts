import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { prepared, read } from '#db/client.ts'
import { accounts } from '#db/schema/accounts.ts'
import { articles, revisions } from '#db/schema/articles.ts'
import { schedules } from '#db/schema/desk.ts'
import { allow, may, type Viewer } from '../access/allow.ts'
import type { Plans, Upcoming } from './plans.ts'
import type { PlannedChange } from './schema.ts'

const pinned = alias(revisions, 'pinned')
const latest = alias(revisions, 'latest')

const planRows = prepared((db) =>
  db
    .select({
      ...{ act: schedules.act, dueAt: schedules.dueAt, trouble: schedules.trouble, reason: schedules.reason, by: accounts.name },
      headline: sql<string | null>`${pinned.content} ->> '$.headline'`,
      pinnedHash: pinned.contentHash,
      latestHash: latest.contentHash,
      ...{ change: schedules.change, baseId: schedules.baseId, liveId: articles.liveRevisionId },
    })
    .from(schedules)
    .innerJoin(articles, eq(articles.id, schedules.articleId))
    .innerJoin(latest, eq(latest.id, articles.latestRevisionId))
    .leftJoin(pinned, eq(pinned.id, schedules.revisionId))
    .leftJoin(accounts, eq(accounts.id, schedules.setBy))
    .where(eq(schedules.articleId, sql.placeholder('id')))
    .prepare(),
)

/** What is to happen to an article at a moment. @throws Refusal when the viewer may not see it */
export async function findPlans(viewer: Viewer, id: string, now: Date): Promise<Plans> {
  const [article] = await read()
    .select({ createdBy: articles.createdBy, status: articles.status, embargoUntil: articles.embargoUntil })
    .from(articles)
    .where(eq(articles.id, id))
  allow(viewer, 'article:read', article ?? {})
  const rows = await planRows().execute({ id })
  const publication = rows.find(({ act }) => act === 'publish')
  const change = rows.find(({ act }) => act === 'change')
  const withdrawal = rows.find(({ act }) => act === 'withdraw')
  return {
    publication: publication ? { ...common(publication, now), ...textOf(publication) } : null,
    change: change
      ? { ...common(change, now), ...textOf(change), class: classOf(change.change), isOvertaken: change.baseId !== change.liveId }
      : null,
    withdrawal: withdrawal ? { ...common(withdrawal, now), reason: withdrawal.reason } : null,
    embargoUntil: (article?.embargoUntil ?? 0) > now.getTime() ? (article?.embargoUntil ?? null) : null,
  }
}

function common({ dueAt, by, trouble }: { dueAt: number; by: string | null; trouble: string }, now: Date) {
  return { dueAt, by, trouble, isOverdue: isOverdue(dueAt, now) }
}

function textOf({
  headline,
  pinnedHash,
  latestHash,
}: {
  headline: string | null
  pinnedHash: string | null
  latestHash: string
}) {
  return { headline: headline ?? '', hasNewerText: pinnedHash !== latestHash }
}

function classOf(change: unknown): string {
  return (change as PlannedChange).class
}

// Some seconds are allowed to whoever does it.
function isOverdue(dueAt: number, now: Date): boolean {
  return dueAt + 10_000 < now.getTime()
}

/** What is to happen next, and what should have happened; what is longest overdue first. A contributor sees what is theirs. */
export async function listUpcoming(viewer: Viewer, now: Date, most = 20): Promise<Upcoming[]> {
  allow(viewer, 'article:list')
  const rows = await upcomingQuery(viewer, most)
  return rows.map((row) => ({ ...row, isOverdue: isOverdue(row.dueAt, now) }))
}

/** The query itself, so that a test can ask which index it takes. `ids`: of these articles alone. */
export function upcomingQuery(viewer: Viewer, most: number, ids?: string[]) {
  return read()
    .select({
      ...{ id: articles.id, headline: articles.headline },
      ...{ act: schedules.act, dueAt: schedules.dueAt, trouble: schedules.trouble },
    })
    .from(schedules)
    .innerJoin(articles, eq(articles.id, schedules.articleId))
    .where(
      and(
        ids ? inArray(schedules.articleId, ids) : undefined,
        isNull(articles.deletedAt),
        may(viewer, 'article:read') ? undefined : eq(articles.createdBy, viewer.accountId ?? ''),
      ),
    )
    .orderBy(asc(schedules.dueAt), asc(schedules.articleId))
    .limit(most)
}

/** Of these articles, what is planned of each, by its id. */
export async function findPlanned(viewer: Viewer, ids: string[], now: Date): Promise<Record<string, Upcoming>> {
  allow(viewer, 'article:list')
  const rows = ids.length ? await upcomingQuery(viewer, ids.length * 2, ids) : []
  return Object.fromEntries(rows.map((row) => [row.id, { ...row, isOverdue: isOverdue(row.dueAt, now) }]))
}

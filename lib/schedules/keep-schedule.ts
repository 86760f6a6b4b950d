import { and, eq, inArray } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { revisions } from '#db/schema/articles.ts'
import { schedules } from '#db/schema/desk.ts'
import type { Viewer } from '../access/allow.ts'

export type Schedule = typeof schedules.$inferSelect
export type Act = Schedule['act']
type Kept = Pick<Schedule, 'articleId' | 'act' | 'dueAt' | 'stood'> &
  Partial<Pick<Schedule, 'revisionId' | 'baseId' | 'change' | 'front' | 'word' | 'reason'>>

/** Writes down what the clock is to do with an article, in place of what it was to do before. */
export async function keepSchedule(tx: Tx, kept: Kept, viewer: Viewer, now: Date): Promise<void> {
  await dropSchedule(tx, kept.articleId, kept.act)
  await tx.insert(schedules).values({ ...kept, setBy: viewer.accountId, setAt: now.getTime(), tryAt: kept.dueAt })
}

/** Takes back what the clock was to do. @returns whether it was to do anything */
export async function dropSchedule(tx: Tx, articleId: string, act: Act): Promise<boolean> {
  const dropped = await tx.delete(schedules).where(isOf(articleId, act)).returning({ act: schedules.act })
  return dropped.length > 0
}

/** Takes back a planned change once readers have its very text. */
export async function dropDoneChange(tx: Tx, articleId: string, liveRevisionId: string): Promise<void> {
  const planned = await openSchedule(tx, articleId, 'change')
  if (!planned?.revisionId) return
  const texts = await tx
    .select({ hash: revisions.contentHash })
    .from(revisions)
    .where(inArray(revisions.id, [planned.revisionId, liveRevisionId]))
  if (new Set(texts.map(({ hash }) => hash)).size === 1) await dropSchedule(tx, articleId, 'change')
}

export async function openSchedule(tx: Tx, articleId: string, act: Act): Promise<Schedule | null> {
  const [found] = await tx.select().from(schedules).where(isOf(articleId, act))
  return found ?? null
}

function isOf(articleId: string, act: Act) {
  return and(eq(schedules.articleId, articleId), eq(schedules.act, act))
}

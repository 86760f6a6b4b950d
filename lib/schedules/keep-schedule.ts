import { and, eq } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { schedules } from '#db/schema/desk.ts'
import type { Viewer } from '../access/allow.ts'

export type Schedule = typeof schedules.$inferSelect
export type Act = Schedule['act']
type Kept = Pick<Schedule, 'articleId' | 'act' | 'dueAt' | 'stood'> & Partial<Pick<Schedule, 'revisionId' | 'word' | 'reason'>>

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

export async function openSchedule(tx: Tx, articleId: string, act: Act): Promise<Schedule | null> {
  const [found] = await tx.select().from(schedules).where(isOf(articleId, act))
  return found ?? null
}

function isOf(articleId: string, act: Act) {
  return and(eq(schedules.articleId, articleId), eq(schedules.act, act))
}

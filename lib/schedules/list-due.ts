import { asc, lte, sql } from 'drizzle-orm'
import { prepared, type ReadDb } from '#db/client.ts'
import { schedules } from '#db/schema/desk.ts'
import { allow, type Viewer } from '../access/allow.ts'
import type { Schedule } from './keep-schedule.ts'

export type Due = Pick<Schedule, 'articleId' | 'act' | 'dueAt' | 'attempts'>

const { articleId, act, dueAt, attempts } = schedules

/** The query itself, so that a test can ask which index it takes. */
export const dueQuery = (db: ReadDb) =>
  db
    .select({ articleId, act, dueAt, attempts })
    .from(schedules)
    .where(lte(schedules.tryAt, sql.placeholder('now')))
    .orderBy(asc(schedules.tryAt))
    .limit(20)
const dueRows = prepared((db) => dueQuery(db).prepare())

/** What the clock is to do now, what has waited longest first. */
export async function listDue(viewer: Viewer, now: Date): Promise<Due[]> {
  allow(viewer, 'clock:tick')
  return dueRows().execute({ now: now.getTime() })
}

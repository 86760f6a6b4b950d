import { and, eq } from 'drizzle-orm'
import { schedules } from '#db/schema/desk.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { openArticle } from '../articles/open-article.ts'
import { touch } from '../articles/touch.ts'
import { record } from '../audit/record.ts'
import { findSettings } from '../settings/queries.ts'
import { demandFree } from './demand-free.ts'
import { demandMoment } from './demand-moment.ts'
import { demandSchedule } from './demand-schedule.ts'
import type { RescheduleInput } from './schema.ts'

/** Changes the moment alone: the same text goes out, or the same reason is given. What was refused is tried again then. @returns the new version */
export async function reschedule(viewer: Viewer, { act, ...input }: RescheduleInput, now: Date): Promise<number> {
  const { timeZone } = await findSettings()
  return write(async (tx) => {
    const { id } = input
    allow(viewer, act === 'withdraw' ? 'article:withdraw' : 'article:schedule', await openArticle(tx, { id }))
    const article = await openArticle(tx, { id, version: input.version })
    const before = await demandSchedule(tx, article, act)
    const dueAt = demandMoment(input, timeZone, now)
    if (act === 'publish') demandFree(article, dueAt, timeZone)
    const fresh = { dueAt, tryAt: dueAt, attempts: 0, trouble: '', setAt: now.getTime() }
    await tx
      .update(schedules)
      .set(fresh)
      .where(and(eq(schedules.articleId, id), eq(schedules.act, act)))
    const version = await touch(tx, article, act === 'publish' ? { publishAt: dueAt } : {}, now)
    const detail = { act, from: before.dueAt, dueAt }
    await record(tx, viewer, { verb: 'reschedule', subject: ['article', id], detail }, now)
    return version
  })
}

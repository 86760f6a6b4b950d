import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { openArticle } from '../articles/open-article.ts'
import { openLive } from '../articles/open-live.ts'
import { touch } from '../articles/touch.ts'
import { record } from '../audit/record.ts'
import { findSettings } from '../settings/queries.ts'
import { demandMoment } from './demand-moment.ts'
import { keepSchedule } from './keep-schedule.ts'
import type { ScheduleWithdrawalInput } from './schema.ts'

/** Has a live article withdrawn at a moment, with the reason that readers will find in its place. @returns the new version */
export async function scheduleWithdrawal(viewer: Viewer, input: ScheduleWithdrawalInput, now: Date): Promise<number> {
  const { timeZone } = await findSettings()
  return write(async (tx) => {
    const { id, reason } = input
    allow(viewer, 'article:withdraw', await openArticle(tx, { id }))
    const article = await openLive(tx, { id, version: input.version })
    const dueAt = demandMoment(input, timeZone, now)
    await keepSchedule(tx, { articleId: id, act: 'withdraw', dueAt, reason, stood: 'live' }, viewer, now)
    const version = await touch(tx, article, {}, now)
    await record(tx, viewer, { verb: 'schedule-withdrawal', subject: ['article', id], detail: { dueAt, reason } }, now)
    return version
  })
}

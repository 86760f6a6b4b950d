import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { openArticle } from '../articles/open-article.ts'
import { takeDown } from '../articles/take-down.ts'
import { touch } from '../articles/touch.ts'
import { record } from '../audit/record.ts'
import { dropSchedule, openSchedule } from './keep-schedule.ts'

/** Withdraws a live article once its moment has come. @returns the new version, or null when there is nothing to do */
export function withdrawDue(viewer: Viewer, { id }: { id: string }, now: Date): Promise<number | null> {
  return write(async (tx) => {
    const article = await openArticle(tx, { id })
    allow(viewer, 'article:withdraw', article)
    const schedule = await openSchedule(tx, id, 'withdraw')
    if (!schedule || schedule.dueAt > now.getTime()) return null
    const { reason, dueAt, setBy } = schedule
    await dropSchedule(tx, id, 'withdraw')
    if (article.status !== 'live') return null
    await takeDown(tx, article, now)
    const withdrawn = { status: 'withdrawn' as const, liveRevisionId: null, withdrawnAt: now.getTime(), withdrawnReason: reason }
    const version = await touch(tx, article, withdrawn, now)
    await record(tx, viewer, { verb: 'withdraw', subject: ['article', id], detail: { reason, dueAt, setBy } }, now)
    return version
  })
}

import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { openArticle } from '../articles/open-article.ts'
import { touch } from '../articles/touch.ts'
import { record } from '../audit/record.ts'
import { demandSchedule } from './demand-schedule.ts'
import { dropSchedule } from './keep-schedule.ts'
import type { UnscheduleInput } from './schema.ts'

/** Calls off what was to happen at a moment; an article that was to go out stands where it stood before. @returns the new version */
export function unschedule(viewer: Viewer, { act, ...input }: UnscheduleInput, now: Date): Promise<number> {
  return write(async (tx) => {
    const { id } = input
    allow(viewer, act === 'withdraw' ? 'article:withdraw' : 'article:schedule', await openArticle(tx, { id }))
    const article = await openArticle(tx, input)
    const { dueAt, stood } = await demandSchedule(tx, article, act)
    await dropSchedule(tx, id, act)
    const change = act === 'publish' ? { status: stood, publishAt: null } : {}
    const version = await touch(tx, article, change, now)
    await record(tx, viewer, { verb: 'unschedule', subject: ['article', id], detail: { act, dueAt } }, now)
    return version
  })
}

import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { openArticle } from '../articles/open-article.ts'
import { touch } from '../articles/touch.ts'
import { record } from '../audit/record.ts'
import { showMoment } from '../dates.ts'
import { Refusal } from '../refusal.ts'
import { findSettings } from '../settings/queries.ts'
import { demandMoment } from './demand-moment.ts'
import { openSchedule } from './keep-schedule.ts'
import type { EmbargoInput } from './schema.ts'

/** Keeps an article from going out before a moment, by whomever, or lifts that. @returns the new version */
export async function embargo(viewer: Viewer, { at, ...input }: EmbargoInput, now: Date): Promise<number> {
  const { timeZone } = await findSettings()
  return write(async (tx) => {
    const { id } = input
    allow(viewer, 'article:schedule', await openArticle(tx, { id }))
    const article = await openArticle(tx, { id, version: input.version })
    if (article.status === 'live') throw new Refusal('wrong-state', 'Readers have this article: it is too late for an embargo.')
    const until = at === null ? null : demandMoment({ at, which: input.which }, timeZone, now)
    const planned = await openSchedule(tx, id, 'publish')
    if (until !== null && planned && planned.dueAt < until)
      throw new Refusal(
        'embargo',
        `It is scheduled for ${showMoment(planned.dueAt, timeZone)}, which is before that. Change the time first.`,
        'at',
      )
    const version = await touch(tx, article, { embargoUntil: until }, now)
    await record(tx, viewer, { verb: 'embargo', subject: ['article', id], detail: { until } }, now)
    return version
  })
}

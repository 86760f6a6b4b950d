import { allow, type Viewer } from '../access/allow.ts'
import { openArticle } from '../articles/open-article.ts'
import { openLive } from '../articles/open-live.ts'
import { refuseUnchanged } from '../articles/refuse-unchanged.ts'
import { saveRevision } from '../articles/save-revision.ts'
import { demandSource } from '../articles/show-note.ts'
import { touch } from '../articles/touch.ts'
import { writeThroughGate } from '../articles/write-through-gate.ts'
import { record } from '../audit/record.ts'
import { findSettings } from '../settings/queries.ts'
import { changeForGate } from './change-for-gate.ts'
import { demandMoment } from './demand-moment.ts'
import { keepSchedule } from './keep-schedule.ts'
import type { ScheduleChangesInput } from './schema.ts'

/**
 * Has the working copy of a live article, as it stands now, shown to readers at a moment, as the kind of change that it
 * is. What is written afterwards does not go out with it. The gate is asked now, and again when it is due. @returns the new version
 */
export async function scheduleChanges(viewer: Viewer, input: ScheduleChangesInput, now: Date): Promise<number> {
  const { timeZone } = await findSettings()
  const { id, version: from, acknowledged, overrides, change } = input
  const asked = { id, acknowledged, overrides, change: changeForGate(change) }
  return writeThroughGate(viewer, asked, now, async (tx, gate) => {
    allow(viewer, 'article:schedule', await openArticle(tx, { id }))
    const article = await openLive(tx, { id, version: from })
    const { content, contentHash: hash } = article
    if ('was' in change) demandSource(content, change)
    else await refuseUnchanged(tx, article)
    const dueAt = demandMoment(input, timeZone, now)
    await gate.admit(article)
    const revision = await saveRevision(tx, { articleId: id, content, hash, reason: 'schedule' }, viewer, now)
    const passed = await gate.keep(revision)
    const chosen = { revisionId: revision.id, baseId: article.liveRevisionId, change, word: { acknowledged, overrides } }
    await keepSchedule(tx, { articleId: id, act: 'change', dueAt, ...chosen, stood: 'live' }, viewer, now)
    const version = await touch(tx, article, { latestRevisionId: revision.id }, now)
    const detail = { dueAt, class: change.class, revision: revision.id, ...passed }
    await record(tx, viewer, { verb: 'schedule-changes', subject: ['article', id], detail }, now)
    return version
  })
}

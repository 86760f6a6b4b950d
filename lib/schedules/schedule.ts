import { allow, type Viewer } from '../access/allow.ts'
import { openArticle } from '../articles/open-article.ts'
import { saveRevision } from '../articles/save-revision.ts'
import { touch } from '../articles/touch.ts'
import { writeThroughGate } from '../articles/write-through-gate.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../refusal.ts'
import { findSettings } from '../settings/queries.ts'
import { demandFree } from './demand-free.ts'
import { demandMoment } from './demand-moment.ts'
import { keepSchedule, openSchedule } from './keep-schedule.ts'
import type { ScheduleInput } from './schema.ts'

/**
 * Has the text as it stands now published at a moment. What is written afterwards does not change what goes out, until
 * the newer text is scheduled in its place. The gate is asked now, and again when it is due. @returns the new version
 */
export async function schedule(viewer: Viewer, input: ScheduleInput, now: Date): Promise<number> {
  const { timeZone } = await findSettings()
  const { id, version: from, acknowledged, overrides, front } = input
  return writeThroughGate(viewer, { id, acknowledged, overrides }, now, async (tx, gate) => {
    allow(viewer, 'article:schedule', await openArticle(tx, { id }))
    if (front) allow(viewer, 'curation:arrange')
    const article = await openArticle(tx, { id, version: from })
    if (article.deletedAt) throw new Refusal('wrong-state', 'This article is in the trash. Take it out first.')
    if (article.firstPublishedAt !== null)
      throw new Refusal('wrong-state', 'Readers have had this article. Only what is new to them can be scheduled.')
    const dueAt = demandMoment(input, timeZone, now)
    demandFree(article, dueAt, timeZone)
    await gate.admit(article)
    const { content, contentHash: hash } = article
    const revision = await saveRevision(tx, { articleId: id, content, hash, reason: 'schedule' }, viewer, now)
    const passed = await gate.keep(revision)
    const stood = (await openSchedule(tx, id, 'publish'))?.stood ?? article.status
    const word = { acknowledged, overrides }
    const chosen = { revisionId: revision.id, front: front ?? null, word, stood }
    await keepSchedule(tx, { articleId: id, act: 'publish', dueAt, ...chosen }, viewer, now)
    const change = { status: 'scheduled' as const, publishAt: dueAt, latestRevisionId: revision.id }
    const version = await touch(tx, article, change, now)
    const detail = { dueAt, revision: revision.id, ...(front ? { front } : {}), ...passed }
    await record(tx, viewer, { verb: 'schedule', subject: ['article', id], detail }, now)
    return version
  })
}

import { allow, type Viewer } from '../access/allow.ts'
import { goLive } from '../articles/go-live.ts'
import { openArticle } from '../articles/open-article.ts'
import { saveRevision } from '../articles/save-revision.ts'
import { writeThroughGate } from '../articles/write-through-gate.ts'
import { record } from '../audit/record.ts'
import { placeOnFront } from '../curation/place-on-front.ts'
import type { GateWord } from '../gate/schema.ts'
import { findChosen, isStillDue, keepNewer } from './chosen-text.ts'

/**
 * Publishes the text that was chosen, once its moment has come. What was written since stays at the desk.
 * @returns the new version, or null when there is nothing to do: called off, put off, or done by another
 * @throws Refusal, as for anybody who publishes
 */
export async function publishDue(viewer: Viewer, { id }: { id: string }, now: Date): Promise<number | null> {
  const chosen = await findChosen(id, 'publish')
  if (!chosen) return null
  const { content, hash, schedule } = chosen
  return writeThroughGate(viewer, { id, content, ...(schedule.word as GateWord) }, now, async (tx, gate) => {
    const article = await openArticle(tx, { id })
    allow(viewer, 'article:publish', article)
    if (!(await isStillDue(tx, article, schedule, now))) return null
    await gate.admit({ ...article, content, contentHash: hash })
    const revision = await saveRevision(tx, { articleId: id, content, hash, reason: 'publish' }, viewer, now)
    const passed = await gate.keep(revision)
    const live = { revisionId: revision.id, content, firstPublishedAt: now.getTime(), updatedAt: null }
    const published = await goLive(tx, article, live, now)
    const { dueAt, setBy, front } = schedule
    if (front) await placeOnFront(tx, { id, as: front }, viewer, now)
    const detail = { revision: revision.id, dueAt, setBy, ...(front ? { front } : {}), ...passed }
    await record(tx, viewer, { verb: 'publish', subject: ['article', id], detail }, now)
    return article.contentHash === hash ? published : keepNewer(tx, article, published, now)
  })
}

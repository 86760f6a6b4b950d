import { allow, type Viewer } from '../access/allow.ts'
import { record } from '../audit/record.ts'
import { openArticle } from './open-article.ts'
import { openLive } from './open-live.ts'
import { refuseUnchanged } from './refuse-unchanged.ts'
import type { PublishChangesInput } from './schema.ts'
import { showChanges } from './show-changes.ts'
import { writeThroughGate } from './write-through-gate.ts'

/**
 * Shows readers the working copy of a live article. A typographic change is only in the history; an update moves
 * "Updated" and says what is new. @returns the new version
 */
export function publishChanges(viewer: Viewer, input: PublishChangesInput, now: Date): Promise<number> {
  const { id, version: from } = input
  const change = { class: input.class, was: '', isNow: input.class === 'update' ? input.note : '' }
  return writeThroughGate(viewer, { ...input, change }, now, async (tx, gate) => {
    allow(viewer, 'article:publish', await openArticle(tx, { id }))
    const article = await openLive(tx, { id, version: from })
    await refuseUnchanged(tx, article)
    await gate.admit(article)
    const { version, detail } = await showChanges(tx, { article, change: input, keep: gate.keep }, viewer, now)
    await record(tx, viewer, { verb: 'publish-changes', subject: ['article', id], detail }, now)
    return version
  })
}

import { allow, type Viewer } from '../access/allow.ts'
import { record } from '../audit/record.ts'
import { goLive } from './go-live.ts'
import { openArticle } from './open-article.ts'
import { openLive } from './open-live.ts'
import { refuseUnchanged } from './refuse-unchanged.ts'
import { saveRevision } from './save-revision.ts'
import type { PublishChangesInput } from './schema.ts'
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
    const { content } = article
    const note = input.class === 'update' ? input.note : ''
    const revision = await saveRevision(tx, { articleId: id, content, reason: input.class, note }, viewer, now)
    const passed = await gate.keep(revision)
    const updated =
      input.class === 'update'
        ? { updatedAt: now.getTime(), updateNote: note }
        : { updatedAt: article.updatedAt, updateNote: article.updateNote }
    const version = await goLive(
      tx,
      article,
      { revisionId: revision.id, content, firstPublishedAt: article.firstPublishedAt, ...updated },
      now,
    )
    await record(
      tx,
      viewer,
      {
        verb: 'publish-changes',
        subject: ['article', id],
        detail: { class: input.class, note, revision: revision.id, ...passed },
      },
      now,
    )
    return version
  })
}

import { allow, type Viewer } from '../access/allow.ts'
import { record } from '../audit/record.ts'
import { expire } from '../changes/expire.ts'
import { Refusal } from '../refusal.ts'
import { tags } from '../tags.ts'
import { goLive } from './go-live.ts'
import { openArticle } from './open-article.ts'
import { saveRevision } from './save-revision.ts'
import type { RestoreInput } from './schema.ts'
import { writeThroughGate } from './write-through-gate.ts'

/** Brings a withdrawn article back to readers at its old address and date. @returns the new version */
export function restore(viewer: Viewer, input: RestoreInput, now: Date): Promise<number> {
  return writeThroughGate(viewer, input, now, async (tx, gate) => {
    const article = await openArticle(tx, { id: input.id })
    allow(viewer, 'article:restore', article)
    if (article.deletedAt) throw new Refusal('wrong-state', 'This article is in the trash. Take it out first.')
    const { content, status, firstPublishedAt } = await openArticle(tx, { id: input.id, version: input.version })
    if (status !== 'withdrawn' || firstPublishedAt === null)
      throw new Refusal('wrong-state', 'Only a withdrawn article can be restored.')
    await gate.admit(article)
    const revision = await saveRevision(tx, { articleId: article.id, content, reason: 'restore' }, viewer, now)
    const passed = await gate.keep(revision)
    const live = {
      revisionId: revision.id,
      content,
      firstPublishedAt,
      updatedAt: article.updatedAt,
      updateNote: article.updateNote,
    }
    const version = await goLive(tx, article, live, now)
    await expire(tx, [tags.corrections], now)
    await record(
      tx,
      viewer,
      { verb: 'restore', subject: ['article', article.id], detail: { revision: revision.id, ...passed } },
      now,
    )
    return version
  })
}

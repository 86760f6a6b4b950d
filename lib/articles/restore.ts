import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { record } from '../audit/record.ts'
import { expire } from '../changes/expire.ts'
import { Refusal } from '../refusal.ts'
import { tags } from '../tags.ts'
import { demandReady, keepReport } from './demand-ready.ts'
import { goLive } from './go-live.ts'
import { openArticle } from './open-article.ts'
import { saveRevision } from './save-revision.ts'
import type { StepInput } from './schema.ts'
import { touch } from './touch.ts'

/** Takes an article out of the trash, or brings a withdrawn one back to readers at its old address and date. @returns the new version */
export function restore(viewer: Viewer, input: StepInput, now: Date): Promise<number> {
  return write(async (tx) => {
    const article = await openArticle(tx, { id: input.id })
    if (article.deletedAt) {
      allow(viewer, 'article:discard', article)
      await record(tx, viewer, { verb: 'take-out-of-trash', subject: ['article', article.id] }, now)
      return touch(tx, article, { deletedAt: null }, now)
    }
    allow(viewer, 'article:restore', article)
    const { content, status, firstPublishedAt } = await openArticle(tx, input)
    if (status !== 'withdrawn' || firstPublishedAt === null)
      throw new Refusal('wrong-state', 'Only a withdrawn article can be restored.')
    await demandReady(tx, content)
    const revision = await saveRevision(tx, { articleId: article.id, content, reason: 'restore' }, viewer, now)
    await keepReport(tx, article.id, revision, true, now)
    const live = {
      revisionId: revision.id,
      content,
      firstPublishedAt,
      updatedAt: article.updatedAt,
      updateNote: article.updateNote,
    }
    const version = await goLive(tx, article, live, now)
    await expire(tx, [tags.corrections], now)
    await record(tx, viewer, { verb: 'restore', subject: ['article', article.id], detail: { revision: revision.id } }, now)
    return version
  })
}

import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../refusal.ts'
import { keepNote } from '../reviews/keep-note.ts'
import { openArticle } from './open-article.ts'
import { saveRevision } from './save-revision.ts'
import type { SendBackInput } from './schema.ts'
import { touch } from './touch.ts'

/** Gives a submitted article back to its author, with a note of what is to be changed. @returns the new version */
export function sendBack(viewer: Viewer, { note, ...input }: SendBackInput, now: Date): Promise<number> {
  return write(async (tx) => {
    const article = await openArticle(tx, { id: input.id })
    allow(viewer, 'article:return', article)
    await openArticle(tx, input)
    if (article.status !== 'review') throw new Refusal('wrong-state', 'Only an article in review can be sent back.')
    const revision = await saveRevision(
      tx,
      { articleId: article.id, content: article.content, reason: 'send-back', note },
      viewer,
      now,
    )
    const version = await touch(tx, article, { status: 'draft', reviewBy: null, latestRevisionId: revision.id }, now)
    await keepNote(tx, { articleId: article.id, act: 'return', note }, viewer, now)
    await record(tx, viewer, { verb: 'send-back', subject: ['article', article.id], detail: { note } }, now)
    return version
  })
}

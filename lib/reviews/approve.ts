import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { openArticle } from '../articles/open-article.ts'
import { saveRevision } from '../articles/save-revision.ts'
import { touch } from '../articles/touch.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../refusal.ts'
import { keepNote } from './keep-note.ts'
import type { ApproveInput } from './schema.ts'

/**
 * Approves the text as it stands, to the byte: it gets a revision of its own, and the approval is void as soon as
 * another text stands there. @returns the new version
 */
export function approve(viewer: Viewer, { note = '', ...input }: ApproveInput, now: Date): Promise<number> {
  return write(async (tx) => {
    const { id } = input
    allow(viewer, 'article:review', await openArticle(tx, { id }))
    const article = await openArticle(tx, { id, version: Number(input.version) })
    if (article.status !== 'review') throw new Refusal('wrong-state', 'Only an article in review can be approved.')
    const { content, contentHash: hash } = article
    const revision = await saveRevision(tx, { articleId: id, content, hash, reason: 'approve', note }, viewer, now)
    const version = await touch(tx, article, { latestRevisionId: revision.id }, now)
    await keepNote(tx, { articleId: id, act: 'approve', note, approvedHash: hash }, viewer, now)
    await record(tx, viewer, { verb: 'approve', subject: ['article', id], detail: { revision: revision.id, hash } }, now)
    return version
  })
}

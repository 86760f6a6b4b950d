import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { openArticle } from '../articles/open-article.ts'
import { touch } from '../articles/touch.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../refusal.ts'
import { demandReviewer } from './demand-reviewer.ts'
import { keepNote } from './keep-note.ts'
import type { AssignInput } from './schema.ts'

/** Says whose turn it is to read an article that is in review, or that it is anybody's. @returns the new version */
export function assign(viewer: Viewer, { note = '', to = null, ...input }: AssignInput, now: Date): Promise<number> {
  return write(async (tx) => {
    const { id } = input
    allow(viewer, 'article:review', await openArticle(tx, { id }))
    const article = await openArticle(tx, { id, version: Number(input.version) })
    if (article.status !== 'review') throw new Refusal('wrong-state', 'Only an article in review is given to somebody.')
    await demandReviewer(tx, to)
    const version = await touch(tx, article, { reviewBy: to }, now)
    await keepNote(tx, { articleId: id, act: 'assign', note, forAccount: to }, viewer, now)
    await record(tx, viewer, { verb: 'assign', subject: ['article', id], detail: { to } }, now)
    return version
  })
}

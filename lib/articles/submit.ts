import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../refusal.ts'
import { demandReviewer } from '../reviews/demand-reviewer.ts'
import { keepNote } from '../reviews/keep-note.ts'
import type { SubmitInput } from '../reviews/schema.ts'
import { openArticle } from './open-article.ts'
import { touch } from './touch.ts'

/** Hands a draft to the editors, or to one of them, with a note. @returns the new version */
export function submit(viewer: Viewer, { note = '', to = null, ...input }: SubmitInput, now: Date): Promise<number> {
  return write(async (tx) => {
    const article = await openArticle(tx, { id: input.id })
    allow(viewer, 'article:submit', article)
    await openArticle(tx, { id: input.id, version: Number(input.version) })
    if (article.status !== 'draft')
      throw new Refusal('wrong-state', 'Only a draft can be submitted; this one has moved on already.')
    if (!article.content.headline) throw new Refusal('not-ready', 'Give it a headline before you submit it.', 'headline')
    await demandReviewer(tx, to)
    const version = await touch(tx, article, { status: 'review', reviewBy: to }, now)
    await keepNote(tx, { articleId: article.id, act: 'submit', note, forAccount: to }, viewer, now)
    await record(tx, viewer, { verb: 'submit', subject: ['article', article.id] }, now)
    return version
  })
}

import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../refusal.ts'
import { openArticle } from './open-article.ts'
import type { StepInput } from './schema.ts'
import { touch } from './touch.ts'

/** Hands a draft to the editors. @returns the new version */
export function submit(viewer: Viewer, input: StepInput, now: Date): Promise<number> {
  return write(async (tx) => {
    const article = await openArticle(tx, { id: input.id })
    allow(viewer, 'article:submit', article)
    await openArticle(tx, input)
    if (article.status !== 'draft')
      throw new Refusal('wrong-state', 'Only a draft can be submitted; this one has moved on already.')
    if (!article.content.headline) throw new Refusal('not-ready', 'Give it a headline before you submit it.', 'headline')
    const version = await touch(tx, article, { status: 'review' }, now)
    await record(tx, viewer, { verb: 'submit', subject: ['article', article.id] }, now)
    return version
  })
}

import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../refusal.ts'
import { openArticle } from './open-article.ts'
import type { StepInput } from './schema.ts'
import { touch } from './touch.ts'

/** Takes an article out of the trash: it stands where it stood, with its address and its history. @returns the new version */
export function takeOut(viewer: Viewer, input: StepInput, now: Date): Promise<number> {
  return write(async (tx) => {
    const article = await openArticle(tx, { id: input.id })
    allow(viewer, 'article:discard', article)
    if (article.firstPublishedAt !== null) allow(viewer, 'article:delete', article)
    await openArticle(tx, input)
    if (article.deletedAt === null) throw new Refusal('wrong-state', 'It is not in the trash.')
    const version = await touch(tx, article, { deletedAt: null }, now)
    await record(tx, viewer, { verb: 'take-out-of-trash', subject: ['article', article.id] }, now)
    return version
  })
}

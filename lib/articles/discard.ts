import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../refusal.ts'
import { openArticle } from './open-article.ts'
import type { StepInput } from './schema.ts'
import { touch } from './touch.ts'

/** Puts an article that was never published into the trash, where it can be taken out again. @returns the new version */
export function discard(viewer: Viewer, input: StepInput, now: Date): Promise<number> {
  return write(async (tx) => {
    const article = await openArticle(tx, { id: input.id })
    allow(viewer, 'article:discard', article)
    await openArticle(tx, input)
    if (article.firstPublishedAt !== null)
      throw new Refusal('wrong-state', 'A published article is not thrown away: withdraw it, with a reason for readers.')
    const version = await touch(tx, article, { deletedAt: now.getTime(), status: 'draft' }, now)
    await record(tx, viewer, { verb: 'discard', subject: ['article', article.id] }, now)
    return version
  })
}

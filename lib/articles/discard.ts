import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../refusal.ts'
import { dropSchedule } from '../schedules/keep-schedule.ts'
import { openArticle } from './open-article.ts'
import type { StepInput } from './schema.ts'
import { touch } from './touch.ts'

/**
 * Puts an article into the trash, where it can be taken out again with its address and its history. What readers have is
 * withdrawn first; what they had goes with an administrator's word only. @returns the new version
 */
export function discard(viewer: Viewer, input: StepInput, now: Date): Promise<number> {
  return write(async (tx) => {
    const article = await openArticle(tx, { id: input.id })
    allow(viewer, 'article:discard', article)
    await openArticle(tx, input)
    if (article.deletedAt !== null) throw new Refusal('wrong-state', 'It is in the trash already.')
    if (article.status === 'live')
      throw new Refusal('wrong-state', 'Readers have this article: withdraw it first, with a reason for them.')
    if (article.firstPublishedAt !== null) allow(viewer, 'article:delete', article)
    await dropSchedule(tx, article.id, 'publish')
    // What was to go out at a moment does not go out by itself once it is taken out again.
    const status = article.status === 'scheduled' ? 'draft' : article.status
    const version = await touch(tx, article, { deletedAt: now.getTime(), status, publishAt: null }, now)
    await record(tx, viewer, { verb: 'discard', subject: ['article', article.id] }, now)
    return version
  })
}

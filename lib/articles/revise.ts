import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { demandLock } from '../presence/demand-lock.ts'
import { Refusal } from '../refusal.ts'
import { contentHash } from './canonical.ts'
import type { Saved } from './draft.ts'
import { keepLosingText } from './keep-losing-text.ts'
import { keepWorkingCopy } from './keep-working-copy.ts'
import { openArticle } from './open-article.ts'
import type { ReviseInput } from './schema.ts'

/**
 * Saves the working copy. What readers see does not change, and neither does the status.
 * @throws Refusal('conflict') with the other editor's text when somebody saved since; both texts are kept as revisions;
 *   Refusal('held') while another is writing in it
 */
export async function revise(viewer: Viewer, input: ReviseInput, now: Date): Promise<Saved> {
  try {
    return await write(async (tx) => {
      const article = await openArticle(tx, { id: input.id })
      allow(viewer, 'article:revise', article)
      await demandLock(tx, article.id, viewer, now)
      // The same text sent again, because an answer was lost, is no conflict.
      if (contentHash(input.content) !== article.contentHash) await openArticle(tx, input)
      return keepWorkingCopy(tx, article, input, viewer, now)
    })
  } catch (error) {
    if (error instanceof Refusal && error.code === 'conflict') await write((tx) => keepLosingText(tx, input, viewer, now))
    throw error
  }
}

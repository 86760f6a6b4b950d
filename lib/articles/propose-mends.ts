import type { Tx } from '#db/client.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { mend } from '../corrections/mend.ts'
import type { Elsewhere } from '../corrections/standing-elsewhere.ts'
import { standingPlaces } from '../corrections/standing-places.ts'
import { lockOn } from '../presence/company.ts'
import { Refusal } from '../refusal.ts'
import { keepWorkingCopy } from './keep-working-copy.ts'
import { openArticle } from './open-article.ts'

interface Mend {
  wrong: string
  right: string
  /** The headline of the article that is corrected. */
  from: string
}

/**
 * Puts the right words into the working copies of other articles. What readers see of them does not change: whoever
 * answers for each publishes it, as a correction of its own. @returns the ids of those that were changed
 */
export async function proposeMends(
  tx: Tx,
  others: Elsewhere[],
  { wrong, right, from }: Mend,
  viewer: Viewer,
  now: Date,
): Promise<string[]> {
  const changed: string[] = []
  for (const { id } of others) {
    const article = await openArticle(tx, { id })
    allow(viewer, 'article:revise', article)
    const lock = await lockOn(tx, id, viewer, now)
    if (lock && !lock.isMine)
      throw new Refusal(
        'held',
        `${lock.name} is writing in “${article.headline}”. Leave it for now and tell them, or wait.`,
        'wrong',
      )
    const places = standingPlaces(article.content, wrong, right)
    if (!places.length) continue
    const note = `With the correction of “${from}”: not “${wrong}” but “${right}”`
    await keepWorkingCopy(
      tx,
      article,
      { content: mend(article.content, places), note: note.slice(0, 500).toWellFormed() },
      viewer,
      now,
    )
    changed.push(id)
  }
  return changed
}

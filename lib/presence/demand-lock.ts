import type { Tx } from '#db/client.ts'
import type { Viewer } from '../access/allow.ts'
import { Refusal } from '../refusal.ts'
import { lockOn } from './company.ts'

/**
 * Asks that nobody else is writing in an article. A save takes no lock itself: the heartbeat of a screen does.
 * @throws Refusal('held') with who holds it and since when
 */
export async function demandLock(tx: Tx, articleId: string, viewer: Viewer, now: Date): Promise<void> {
  const lock = await lockOn(tx, articleId, viewer, now)
  if (!lock || lock.isMine) return
  throw new Refusal('held', `${lock.name} is writing in this article. Take it over to save what you typed.`, undefined, lock)
}

import { LRUCache } from 'lru-cache'
import type { Viewer } from '../access/allow.ts'
import { Refusal } from '../refusal.ts'

const most = 40
// Ten minutes from somebody's first page on.
const asked = new LRUCache<string, { pages: number }>({ max: 2_000, ttl: 600_000, noUpdateTTL: true })

/** Counts one page that somebody has fetched. @throws Refusal('too-many') past forty in ten minutes */
export function demandTurn({ accountId }: Viewer): void {
  const key = accountId ?? ''
  const count = asked.get(key) ?? { pages: 0 }
  if (count.pages >= most)
    throw new Refusal('too-many', `You have had ${most} pages fetched in ten minutes. Wait a little, or type it by hand.`)
  count.pages += 1
  asked.set(key, count)
}

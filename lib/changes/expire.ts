import type { Tx } from '#db/client.ts'
import { changes } from '#db/schema/record.ts'

/** Writes into the change log that pages resting on these tags are stale. They may still be served while nothing newer can be made. */
export function expire(tx: Tx, stale: Iterable<string>, now: Date): Promise<void> {
  return log(tx, stale, 'expire', now)
}

/** The same for what must never be served again: a withdrawn story, a legal removal. */
export function purge(tx: Tx, gone: Iterable<string>, now: Date): Promise<void> {
  return log(tx, gone, 'purge', now)
}

async function log(tx: Tx, stale: Iterable<string>, kind: 'expire' | 'purge', now: Date): Promise<void> {
  const rows = [...new Set(stale)].map((tag) => ({ tag, kind, at: now.getTime() }))
  for (let start = 0; start < rows.length; start += 500) await tx.insert(changes).values(rows.slice(start, start + 500))
}

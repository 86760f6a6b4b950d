import { sql } from 'drizzle-orm'
import { preparedFor, type Tx } from '#db/client.ts'
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
  for (const tag of new Set(stale)) await addChange(tx).execute({ tag, kind, at: now.getTime() })
}

const addChange = preparedFor((tx) =>
  tx
    .insert(changes)
    .values({ tag: sql.placeholder('tag'), kind: sql.placeholder('kind'), at: sql.placeholder('at') })
    .prepare(),
)

import type { Tx } from '#db/client.ts'
import { sourceSnapshots } from '#db/schema/references.ts'
import type { Viewer } from '../access/allow.ts'
import { record } from '../audit/record.ts'
import { newId, sha256 } from '../ids.ts'
import { newestSnapshots } from './newest-snapshots.ts'

type Row = typeof sourceSnapshots.$inferInsert
export type NewSnapshot = Pick<Row, 'articleId' | 'taken' | 'text'> &
  Partial<Pick<Row, 'url' | 'finalUrl' | 'status' | 'title' | 'published' | 'language'>> & { key: string }

/** Adds a snapshot, unless the same text stands there already, taken in the same way. */
export async function keepSnapshot(tx: Tx, viewer: Viewer, { text, ...snapshot }: NewSnapshot, now: Date): Promise<void> {
  const hash = sha256(text)
  const before = (await newestSnapshots(tx, snapshot.articleId)).find(({ key }) => key === snapshot.key)
  const isSame = before?.sha256 === hash && before.taken === snapshot.taken && before.url === (snapshot.url ?? '')
  if (isSame || (!before && snapshot.taken === 'removed')) return
  await tx
    .insert(sourceSnapshots)
    .values({ ...snapshot, text, sha256: hash, id: newId(), takenBy: viewer.accountId, takenAt: now.getTime() })
  // What it says stays in its own table: the audit tells who put which text where.
  const detail = { key: snapshot.key, taken: snapshot.taken, url: snapshot.finalUrl ?? snapshot.url ?? '', sha256: hash }
  await record(tx, viewer, { verb: 'attach-source-text', subject: ['article', snapshot.articleId], detail }, now)
}

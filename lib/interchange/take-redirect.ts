import { eq } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { addresses } from '#db/schema/record.ts'
import { isTaken } from '../addresses/claim.ts'
import { record } from '../audit/record.ts'
import { expire } from '../changes/expire.ts'
import { Refusal } from '../refusal.ts'
import { tags } from '../tags.ts'
import type { ImportRun } from './import-run.ts'
import type { LineOf } from './schema.ts'

/** An old address, which answers 308 to the one that its subject has now. */
export async function takeRedirect(tx: Tx, line: LineOf<'redirect'>, run: ImportRun): Promise<boolean> {
  const [subject] = await tx.select().from(addresses).where(eq(addresses.path, line.to))
  if (!subject) throw new Refusal('missing', `Nothing has the address ${line.to}.`, 'to')
  const { subjectKind, subjectId } = subject
  if (await isTaken(tx, { path: line.from, kind: subjectKind, id: subjectId }))
    throw new Refusal('slug-taken', `The address ${line.from} is, or once was, something else’s.`, 'from')
  const since = line.at ?? run.now.getTime()
  const made = await tx
    .insert(addresses)
    .values({ path: line.from, subjectKind, subjectId, state: 'moved', since })
    .onConflictDoNothing()
    .returning({ path: addresses.path })
  if (!made.length) return false
  await expire(tx, [tags.address(line.from)], run.now)
  await record(tx, run.viewer, { verb: 'import', subject: [subjectKind, subjectId], detail: { from: line.from } }, run.now)
  return true
}

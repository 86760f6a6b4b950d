import { eq } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { media } from '#db/schema/publication.ts'
import { record } from '../audit/record.ts'
import type { ImportRun } from './import-run.ts'
import type { LineOf } from './schema.ts'

/** What the library says of a picture; the picture itself was taken in when the line was read. */
export async function takeMedia(tx: Tx, { line, id }: { line: LineOf<'media'>; id: string }, run: ImportRun): Promise<boolean> {
  const [known] = await tx.select().from(media).where(eq(media.id, id))
  const { alt, caption, credit, licence, machineMade, rightsEnd, focus, addedAt } = line
  const said = { alt, caption, credit, licence, machineMade, rightsEndAt: rightsEnd, focusX: focus[0], focusY: focus[1] }
  const row = { ...said, createdAt: addedAt ?? known?.createdAt ?? run.now.getTime() }
  const before: Record<string, unknown> = known ?? {}
  if (Object.entries(row).every(([key, value]) => before[key] === value)) return false
  await tx.update(media).set(row).where(eq(media.id, id))
  await record(tx, run.viewer, { verb: 'import', subject: ['media', id], detail: { file: line.file } }, run.now)
  return true
}

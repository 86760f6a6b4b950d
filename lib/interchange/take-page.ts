import { eq } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { pages } from '#db/schema/publication.ts'
import { contentHash } from '../articles/canonical.ts'
import type { BodyDocument } from '../articles/document.ts'
import { record } from '../audit/record.ts'
import { expire } from '../changes/expire.ts'
import { tags } from '../tags.ts'
import type { ImportRun } from './import-run.ts'
import type { LineOf } from './schema.ts'

/** A page about the publication. */
export async function takePage(
  tx: Tx,
  { line, body }: { line: LineOf<'page'>; body: BodyDocument },
  run: ImportRun,
): Promise<boolean> {
  const { slug, title } = line
  const [known] = await tx.select().from(pages).where(eq(pages.slug, slug))
  if (known && known.title === title && contentHash(known.body) === contentHash(body)) return false
  const next = { title, body, updatedAt: line.updatedAt ?? run.now.getTime(), version: (known?.version ?? 0) + 1 }
  await tx
    .insert(pages)
    .values({ slug, ...next })
    .onConflictDoUpdate({ target: pages.slug, set: next })
  await expire(tx, [tags.page(slug)], run.now)
  await record(tx, run.viewer, { verb: 'import', subject: ['page', slug], detail: { title } }, run.now)
  return true
}

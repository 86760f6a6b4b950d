import { eq, inArray } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { citations, sources } from '#db/schema/references.ts'
import type { ArticleContent, Reference } from '../articles/content.ts'
import { newId } from '../ids.ts'
import { hostOf, normaliseUrl } from './normalise.ts'
import { listUses } from './uses.ts'

/** Rebuilds the index of which sentence leans on which source from the revision that goes live. */
export async function indexCitations(tx: Tx, articleId: string, content: ArticleContent, now: Date): Promise<void> {
  await unindexCitations(tx, articleId)
  const sourceByKey = await sourcesFor(tx, content.references, now)
  const rows = listUses(content).flatMap((use, position) => {
    const sourceId = sourceByKey.get(use.key)
    return sourceId ? [{ ...use, articleId, position, sourceId }] : []
  })
  for (let start = 0; start < rows.length; start += 500) await tx.insert(citations).values(rows.slice(start, start + 500))
}

/** Takes an article's citations out of the index. */
export async function unindexCitations(tx: Tx, articleId: string): Promise<void> {
  await tx.delete(citations).where(eq(citations.articleId, articleId))
}

// One row for each page in the world that anybody here has cited; what has no address has a row of its own.
async function sourcesFor(tx: Tx, references: Reference[], now: Date): Promise<Map<string, string>> {
  const addressed = references.map((reference) => ({ reference, address: normaliseUrl(reference.url) }))
  const wanted = addressed.flatMap(({ address }) => address ?? [])
  const known = wanted.length
    ? await tx.select({ id: sources.id, address: sources.address }).from(sources).where(inArray(sources.address, wanted))
    : []
  const idByAddress = new Map(known.map(({ id, address }) => [address, id]))
  const made: (typeof sources.$inferInsert)[] = []
  const idByKey = new Map<string, string>()
  for (const { reference, address } of addressed) {
    const id = (address && idByAddress.get(address)) ?? newId()
    idByKey.set(reference.key, id)
    if (address && idByAddress.has(address)) continue
    if (address) idByAddress.set(address, id)
    const { kind, url, archive } = reference
    made.push({
      id,
      address,
      url: url || null,
      host: hostOf(url) || null,
      kind,
      archiveUrl: archive || null,
      createdAt: now.getTime(),
    })
  }
  if (made.length) await tx.insert(sources).values(made)
  return idByKey
}

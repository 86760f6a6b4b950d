import { asc, eq } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { suggestions } from '#db/schema/references.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { record } from '../audit/record.ts'
import { expire } from '../changes/expire.ts'
import { findRelated, type Related } from '../search/related.ts'
import { tags } from '../tags.ts'

/**
 * Computes and stores what is related to an article that went live, and again for those that it is related to, since
 * it may now belong among theirs. @returns the ids whose suggestions changed
 */
export async function suggest(viewer: Viewer, { id }: { id: string }, now: Date): Promise<string[]> {
  const own = await findRelated(id)
  const computed = new Map([[id, own]])
  for (const other of own) computed.set(other.id, await findRelated(other.id))
  return write(async (tx) => {
    allow(viewer, 'article:suggest')
    const changed: string[] = []
    for (const [articleId, related] of computed) if (await store(tx, articleId, related)) changed.push(articleId)
    await expire(tx, changed.map(tags.suggestions), now)
    if (changed.length) await record(tx, viewer, { verb: 'suggest', subject: ['article', id], detail: { changed } }, now)
    return changed
  })
}

async function store(tx: Tx, articleId: string, related: Related[]): Promise<boolean> {
  const before = await tx
    .select({ id: suggestions.suggestedId })
    .from(suggestions)
    .where(eq(suggestions.articleId, articleId))
    .orderBy(asc(suggestions.position))
  if (before.map(({ id }) => id).join() === related.map(({ id }) => id).join()) return false
  await tx.delete(suggestions).where(eq(suggestions.articleId, articleId))
  const rows = related.map(({ id, reason }, position) => ({ articleId, suggestedId: id, reason, position }))
  if (rows.length) await tx.insert(suggestions).values(rows)
  return true
}

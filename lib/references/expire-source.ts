import { eq } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { citations, type sources } from '#db/schema/references.ts'
import { expire } from '../changes/expire.ts'
import { tags } from '../tags.ts'
import { pageHost } from './page-host.ts'

/** Makes stale whatever tells readers of a source: the articles that lean on it, its own page and its host's. */
export async function expireSource(
  tx: Tx,
  { id, host }: Pick<typeof sources.$inferSelect, 'id' | 'host'>,
  now: Date,
): Promise<string[]> {
  const rows = await tx.selectDistinct({ id: citations.articleId }).from(citations).where(eq(citations.sourceId, id))
  const articles = rows.map((row) => row.id)
  await expire(tx, [...articles.map(tags.article), tags.sourceUses(id), tags.sourceHost(pageHost(host))], now)
  return articles
}

import { eq, sql } from 'drizzle-orm'
import type { ReadDb, Tx } from '#db/client.ts'
import { articlePeople, articleTopics } from '#db/schema/articles.ts'
import { jobs } from '#db/schema/record.ts'
import { expire } from '../changes/expire.ts'
import { newId } from '../ids.ts'
import { tags } from '../tags.ts'
import { namesOf } from './names-of.ts'

/** So many articles are indexed anew within the change itself; more would hold up everybody who writes. */
export const mostAtOnce = 100

/** Makes a topic's or person's new name findable: at once where few live articles carry it, else by the clock. */
export async function refreshNames(tx: Tx, kind: 'topic' | 'person', id: string, now: Date): Promise<void> {
  const carriers = await carriersOf(tx, kind, id)
  if (carriers.length <= mostAtOnce) return refreshSome(tx, carriers, now)
  const job = { id: newId(), kind: `names-of-${kind}`, subjectId: id, dueAt: now.getTime() }
  await tx
    .insert(jobs)
    .values(job)
    .onConflictDoUpdate({ target: [jobs.kind, jobs.subjectId], set: { dueAt: job.dueAt, attempts: 0 } })
}

/** The ids of the live articles that carry a topic's or person's name. */
export async function carriersOf(db: ReadDb, kind: 'topic' | 'person', id: string): Promise<string[]> {
  const rows =
    kind === 'topic'
      ? await db.select({ id: articleTopics.articleId }).from(articleTopics).where(eq(articleTopics.topicId, id))
      : await db.select({ id: articlePeople.articleId }).from(articlePeople).where(eq(articlePeople.personId, id))
  return rows.map((row) => row.id)
}

/** Writes the names that these articles carry now into the full-text index. */
export async function refreshSome(tx: Tx, articleIds: string[], now: Date): Promise<void> {
  for (const id of articleIds)
    await tx.run(
      sql`UPDATE search_index SET names = ${await namesOf(tx, id)} WHERE rowid = (SELECT row FROM search_rows WHERE article_id = ${id})`,
    )
  if (articleIds.length) await expire(tx, [tags.search], now)
}

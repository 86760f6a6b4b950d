import { and, eq } from 'drizzle-orm'
import { read, type Tx } from '#db/client.ts'
import { revisions } from '#db/schema/articles.ts'
import { schedules } from '#db/schema/desk.ts'
import { storedContent } from '../articles/content.ts'
import type { OpenArticle } from '../articles/open-article.ts'
import { touch } from '../articles/touch.ts'
import { indexDesk } from '../search/index-desk.ts'
import { type Act, dropSchedule, openSchedule, type Schedule } from './keep-schedule.ts'

/** The text that is to go out at a moment, as it was when it was chosen. */
export async function findChosen(id: string, act: Act) {
  const [found] = await read()
    .select({ schedule: schedules, content: revisions.content, hash: revisions.contentHash })
    .from(schedules)
    .innerJoin(revisions, eq(revisions.id, schedules.revisionId))
    .where(and(eq(schedules.articleId, id), eq(schedules.act, act)))
  return found && { ...found, content: storedContent(found.content) }
}

/** Inside the transaction: what was read before it may have been changed since, and then this is not the time. */
export async function isStillDue(tx: Tx, article: OpenArticle, planned: Schedule, now: Date): Promise<boolean> {
  const { act, dueAt, revisionId } = planned
  const standing = await openSchedule(tx, article.id, act)
  if (!standing || standing.revisionId !== revisionId || standing.dueAt !== dueAt) return false
  const status = act === 'publish' ? 'scheduled' : 'live'
  if (article.status === status && article.deletedAt === null) return standing.dueAt <= now.getTime()
  await dropSchedule(tx, article.id, act)
  return false
}

/** What was written since the text was chosen stays at the desk. @returns the new version */
export async function keepNewer(tx: Tx, article: OpenArticle, published: number, now: Date): Promise<number> {
  const { id, latestRevisionId, headline, content } = article
  const next = await touch(tx, { id, version: published }, { latestRevisionId, headline }, now)
  await indexDesk(tx, id, content)
  return next
}

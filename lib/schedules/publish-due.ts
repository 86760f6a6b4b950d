import { and, eq } from 'drizzle-orm'
import { read, type Tx } from '#db/client.ts'
import { revisions } from '#db/schema/articles.ts'
import { schedules } from '#db/schema/desk.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { storedContent } from '../articles/content.ts'
import { goLive } from '../articles/go-live.ts'
import { type OpenArticle, openArticle } from '../articles/open-article.ts'
import { saveRevision } from '../articles/save-revision.ts'
import { touch } from '../articles/touch.ts'
import { writeThroughGate } from '../articles/write-through-gate.ts'
import { record } from '../audit/record.ts'
import type { GateWord } from '../gate/schema.ts'
import { indexDesk } from '../search/index-desk.ts'
import { dropSchedule, openSchedule, type Schedule } from './keep-schedule.ts'

/**
 * Publishes the text that was chosen, once its moment has come. What was written since stays at the desk.
 * @returns the new version, or null when there is nothing to do: called off, put off, or done by another
 * @throws Refusal, as for anybody who publishes
 */
export async function publishDue(viewer: Viewer, { id }: { id: string }, now: Date): Promise<number | null> {
  const chosen = await findChosen(id)
  if (!chosen) return null
  const { content, hash, schedule } = chosen
  return writeThroughGate(viewer, { id, content, ...(schedule.word as GateWord) }, now, async (tx, gate) => {
    const article = await openArticle(tx, { id })
    allow(viewer, 'article:publish', article)
    if (!(await isStillDue(tx, article, schedule, now))) return null
    await gate.admit({ ...article, content, contentHash: hash })
    const revision = await saveRevision(tx, { articleId: id, content, hash, reason: 'publish' }, viewer, now)
    const passed = await gate.keep(revision)
    const live = { revisionId: revision.id, content, firstPublishedAt: now.getTime(), updatedAt: null }
    const published = await goLive(tx, article, live, now)
    const detail = { revision: revision.id, dueAt: schedule.dueAt, setBy: schedule.setBy, ...passed }
    await record(tx, viewer, { verb: 'publish', subject: ['article', id], detail }, now)
    return article.contentHash === hash ? published : keepNewer(tx, { ...article, version: published }, now)
  })
}

async function findChosen(id: string) {
  const [found] = await read()
    .select({ schedule: schedules, content: revisions.content, hash: revisions.contentHash })
    .from(schedules)
    .innerJoin(revisions, eq(revisions.id, schedules.revisionId))
    .where(and(eq(schedules.articleId, id), eq(schedules.act, 'publish')))
  return found && { ...found, content: storedContent(found.content) }
}

// Inside the transaction: what was read before it may have been changed since, and then this is not the time.
async function isStillDue(tx: Tx, article: OpenArticle, { dueAt, revisionId }: Schedule, now: Date): Promise<boolean> {
  const standing = await openSchedule(tx, article.id, 'publish')
  if (!standing || standing.revisionId !== revisionId || standing.dueAt !== dueAt) return false
  if (article.status === 'scheduled' && article.deletedAt === null) return standing.dueAt <= now.getTime()
  await dropSchedule(tx, article.id, 'publish')
  return false
}

async function keepNewer(tx: Tx, { id, version, latestRevisionId, headline, content }: OpenArticle, now: Date): Promise<number> {
  const next = await touch(tx, { id, version }, { latestRevisionId, headline }, now)
  await indexDesk(tx, id, content)
  return next
}

import { and, asc, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { prepared, read } from '#db/client.ts'
import { accounts } from '#db/schema/accounts.ts'
import { articles, revisions } from '#db/schema/articles.ts'
import { reviewNotes } from '#db/schema/desk.ts'
import { sections } from '#db/schema/publication.ts'
import { allow, may, type Viewer } from '../access/allow.ts'
import { storedContent } from '../articles/content.ts'
import { picturesOf } from '../articles/pictures-of.ts'
import { lastReplacedAt } from '../media/replaced-since.ts'
import type { Review } from './review.ts'

const maker = alias(accounts, 'maker')
const asked = alias(accounts, 'asked')

const threadRows = prepared((db) =>
  db
    .select({
      ...{ id: reviewNotes.id, act: reviewNotes.act, note: reviewNotes.note, at: reviewNotes.madeAt },
      ...{ by: maker.name, to: asked.name, hash: reviewNotes.approvedHash },
    })
    .from(reviewNotes)
    .leftJoin(maker, eq(maker.id, reviewNotes.madeBy))
    .leftJoin(asked, eq(asked.id, reviewNotes.forAccount))
    .where(eq(reviewNotes.articleId, sql.placeholder('id')))
    .orderBy(desc(reviewNotes.madeAt), desc(reviewNotes.id))
    .limit(200)
    .prepare(),
)

/** Where an article's review stands: the thread, whose turn it is, and whether the text is approved. */
export async function findReview(viewer: Viewer, id: string): Promise<Review> {
  const [article] = await read()
    .select({
      ...{ createdBy: articles.createdBy, status: articles.status, hash: revisions.contentHash, content: revisions.content },
      ...{ assigneeId: accounts.id, assignee: accounts.name },
    })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.latestRevisionId))
    .leftJoin(accounts, eq(accounts.id, articles.reviewBy))
    .where(eq(articles.id, id))
  allow(viewer, 'article:read', article ?? {})
  const rows = await threadRows().execute({ id })
  const last = rows.find(({ hash }) => hash !== null)
  const since = last && article ? await lastReplacedAt(picturesOf(storedContent(article.content))) : 0
  return {
    thread: rows.toReversed().map(({ hash: _hash, ...line }) => line),
    assignee: article?.assigneeId ? { id: article.assigneeId, name: article.assignee ?? '' } : null,
    approval: last ? { by: last.by, at: last.at, isOfThisText: last.hash === article?.hash && last.at >= since } : null,
    reviewers: await listReviewers(viewer),
    mayReview: may(viewer, 'article:review', article),
    maySay: may(viewer, 'article:say', article),
  }
}

/** Who may be asked to read an article before it goes out. */
export async function listReviewers(viewer: Viewer): Promise<Review['reviewers']> {
  allow(viewer, 'article:list')
  return read()
    .select({ id: accounts.id, name: accounts.name })
    .from(accounts)
    .where(and(inArray(accounts.role, ['editor', 'admin']), isNull(accounts.disabledAt)))
    .orderBy(asc(accounts.name))
}

/** What was given to the viewer to read, what moved last first. */
export async function listWaiting(viewer: Viewer, most = 20) {
  allow(viewer, 'article:list')
  return waitingQuery(viewer, most)
}

/** The query itself, so that a test can ask which index it takes. */
export function waitingQuery(viewer: Viewer, most: number) {
  return read()
    .select({ id: articles.id, headline: articles.headline, section: sections.name, at: articles.activityAt })
    .from(articles)
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(and(eq(articles.reviewBy, viewer.accountId ?? ''), sql`${articles.status} = 'review'`, isNull(articles.deletedAt)))
    .orderBy(desc(articles.activityAt), desc(articles.id))
    .limit(most)
}

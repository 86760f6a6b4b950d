import { and, eq, inArray } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { reviewRecords, revisions } from '#db/schema/articles.ts'
import { people } from '#db/schema/publication.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { type OpenArticle, openArticle } from '../articles/open-article.ts'
import { record } from '../audit/record.ts'
import { expire } from '../changes/expire.ts'
import { askGate } from '../gate/ask.ts'
import { keepReport } from '../gate/keep-report.ts'
import { newId } from '../ids.ts'
import { Refusal } from '../refusal.ts'
import { tags } from '../tags.ts'
import type { RecordReviewInput } from './schema.ts'

/**
 * Records that somebody other than its author read an article against its sources: exactly this text, with what the gate
 * says of it. Any later change needs another review. Readers are told the name that the article gives. @returns the version
 */
export async function recordReview(viewer: Viewer, input: RecordReviewInput, now: Date): Promise<number> {
  const { id, version } = input
  const { report, dismissed } = await askGate(viewer, { id }, now)
  return write(async (tx) => {
    allow(viewer, 'article:record-review', await openArticle(tx, { id }))
    const article = await openArticle(tx, { id, version })
    const { content, contentHash, latestRevisionId } = article
    if (report.contentHash !== contentHash)
      throw new Refusal('busy', 'The article was changed a moment ago. Look at it again, and then review it.')
    await demandOther(tx, article, viewer)
    const person = await reviewerOf(tx, content.provenance.reviewedBy)
    const reportId = await keepReport(
      tx,
      { articleId: id, revision: { id: latestRevisionId, contentHash }, report, dismissed },
      viewer,
      now,
    )
    const made = { id: newId(), articleId: id, contentHash, sources: content.references.length, reportId }
    await tx.insert(reviewRecords).values({ ...made, ...person, madeBy: viewer.accountId, madeAt: now.getTime() })
    // Where readers see this very text, they see now that it was reviewed.
    await expire(tx, [tags.article(id)], now)
    const detail = { record: made.id, report: reportId, contentHash, person: person.personId }
    await record(tx, viewer, { verb: 'record-review', subject: ['article', id], detail }, now)
    return article.version
  })
}

async function demandOther(tx: Tx, { id, createdBy }: OpenArticle, viewer: Viewer): Promise<void> {
  const wrote = await tx
    .selectDistinct({ by: revisions.createdBy })
    .from(revisions)
    .where(and(eq(revisions.articleId, id), inArray(revisions.reason, ['draft', 'save', 'autosave', 'conflict'])))
  const isOnlyAuthor = wrote.length > 0 && wrote.every(({ by }) => by === viewer.accountId)
  if (createdBy === viewer.accountId || isOnlyAuthor)
    throw new Refusal('own', 'You drafted this article. Somebody else has to review it.')
}

async function reviewerOf(tx: Tx, personId: string | null) {
  const [person] = personId ? await tx.select().from(people).where(eq(people.id, personId)) : []
  if (!person)
    throw new Refusal(
      'invalid',
      'Name under “Reviewed by” who answers for this review; readers are told.',
      'provenance.reviewedBy',
    )
  return { personId: person.id, name: person.name, role: person.role }
}

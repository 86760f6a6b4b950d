import type { Tx } from '#db/client.ts'
import { reviewRecords } from '#db/schema/articles.ts'
import { newId } from '../ids.ts'
import type { PreparedArticle } from './article-content.ts'
import type { ImportRun } from './import-run.ts'
import { idsOfNamed } from './names.ts'
import { reviewedTextHash } from './review-text.ts'

interface Reviewed {
  articleId: string
  contentHash: string
  reportId: string | null
}

/**
 * Takes a review along that the line holds, where an operator takes all as it is: bound to the text as it is here, and
 * only if the line still says what was reviewed.
 */
export async function bringReview(
  tx: Tx,
  { line, number }: PreparedArticle,
  { reportId, ...reviewed }: Reviewed,
  run: ImportRun,
): Promise<void> {
  const { review } = line
  if (!review) return
  if (!run.asIs || reportId === null || review.of !== reviewedTextHash(line)) {
    run.note(number, `${line.slug} comes in without its review: ${run.asIs ? 'it is of another text' : 'only --as-is takes it'}.`)
    return
  }
  const [personId = ''] = review.by ? await idsOfNamed(tx, 'person', [review.by], run) : []
  const { name, role, sources, at: madeAt } = review
  await tx.insert(reviewRecords).values({ id: newId(), ...reviewed, reportId, personId, name, role, sources, madeAt })
}

import type { Tx } from '#db/client.ts'
import { jobs } from '#db/schema/record.ts'
import { newId } from '../ids.ts'

/** Asks the worker to compute what is related to this article; asked twice is asked once. */
export async function enqueueSuggestions(tx: Tx, articleId: string, now: Date): Promise<void> {
  const job = { id: newId(), kind: 'suggest', subjectId: articleId, dueAt: now.getTime() }
  await tx
    .insert(jobs)
    .values(job)
    .onConflictDoUpdate({ target: [jobs.kind, jobs.subjectId], set: { dueAt: job.dueAt, attempts: 0 } })
}

import { sql } from 'drizzle-orm'
import { preparedFor, type Tx } from '#db/client.ts'
import { jobs } from '#db/schema/record.ts'
import { newId } from '../ids.ts'

/** Asks the worker for an article's card; asked twice is asked once. */
export async function enqueueCard(tx: Tx, articleId: string, now: Date): Promise<void> {
  await ask(tx).execute({ id: newId(), articleId, dueAt: now.getTime() })
}

const ask = preparedFor((tx) =>
  tx
    .insert(jobs)
    .values({
      id: sql.placeholder('id'),
      kind: 'card',
      subjectId: sql.placeholder('articleId'),
      dueAt: sql.placeholder('dueAt'),
    })
    .onConflictDoUpdate({ target: [jobs.kind, jobs.subjectId], set: { dueAt: sql`excluded.due_at`, attempts: 0 } })
    .prepare(),
)

import { asc, gt, sql } from 'drizzle-orm'
import { prepared } from '#db/client.ts'
import { audit } from '#db/schema/record.ts'

const atOnce = 500
const after = prepared((db) =>
  db
    .select()
    .from(audit)
    .where(gt(audit.id, sql.placeholder('id')))
    .orderBy(asc(audit.id))
    .limit(atOnce)
    .prepare(),
)

/** Every line of the audit, oldest first, some hundred in memory at once. */
export async function* walkAudit(): AsyncGenerator<typeof audit.$inferSelect> {
  for (let last = 0; ; ) {
    const found = await after().execute({ id: last })
    yield* found
    if (found.length < atOnce) return
    last = found.at(-1)?.id ?? last
  }
}

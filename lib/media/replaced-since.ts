import { inArray, max } from 'drizzle-orm'
import { read } from '#db/client.ts'
import { earlierFiles } from '#db/schema/publication.ts'

/**
 * When one of these pictures last got another file, in UTC milliseconds; 0 when none did. An approval or a review from
 * before is of other pictures.
 */
export async function lastReplacedAt(ids: string[]): Promise<number> {
  if (!ids.length) return 0
  const [row] = await read()
    .select({ at: max(earlierFiles.replacedAt) })
    .from(earlierFiles)
    .where(inArray(earlierFiles.mediaId, ids))
  return row?.at ?? 0
}

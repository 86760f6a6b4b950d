import { sql } from 'drizzle-orm'
import { prepared } from '#db/client.ts'
import { liveMedia } from '#db/schema/live.ts'

/** A stored picture: its name, its own size, and the widths that it was made in. */
export interface MediaView {
  id: string
  file: string
  width: number
  height: number
  widths: number[]
}

const mediaByIds = prepared((db) =>
  db
    .select()
    .from(liveMedia)
    .where(sql`${liveMedia.id} IN (SELECT value FROM json_each(${sql.placeholder('ids')}))`)
    .prepare(),
)

/** The pictures of these ids that a live article shows, by id. What no live article shows is not there. */
export async function listMedia(ids: Iterable<string>): Promise<Map<string, MediaView>> {
  const wanted = [...new Set(ids)]
  if (!wanted.length) return new Map()
  const rows = await mediaByIds().execute({ ids: JSON.stringify(wanted) })
  return new Map(rows.map((row) => [row.id, row]))
}

import { eq, sql } from 'drizzle-orm'
import { prepared } from '#db/client.ts'
import { liveMedia } from '#db/schema/live.ts'
import { cardSize } from '../cards/card-size.ts'
import { isLiveCard } from '../cards/queries.ts'

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

const mediaByFile = prepared((db) =>
  db
    .select({ widths: liveMedia.widths })
    .from(liveMedia)
    .where(eq(liveMedia.file, sql.placeholder('file')))
    .prepare(),
)

/** Whether a live article shows the picture of this name, made in this width, or has it as its card. Asked on every request for its bytes. */
export async function isLivePicture(file: string, width: number): Promise<boolean> {
  const [row] = await mediaByFile().execute({ file })
  return row ? row.widths.includes(width) : width === cardSize.width && (await isLiveCard(file))
}

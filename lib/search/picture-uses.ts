import { sql } from 'drizzle-orm'
import type { ReadDb } from '#db/client.ts'
import type { Using } from './list-using.ts'

export interface PictureUses {
  /** At most 50. */
  articles: (Using & { createdBy: string | null })[]
  pages: { slug: string; title: string }[]
  /** All of them, however many: those that readers see, and those that were approved or wait for it. */
  counts: { articles: number; live: number; awaited: number }
}

// The library's table keeps its own name here: the builder leaves it off in a list of one table's columns.
const onPage = sql`SELECT 1 FROM json_each(p.body, '$.content') b WHERE b.value ->> '$.attrs.mediaId' = `

/** Whether a working copy, a live article or a page about the publication shows the picture of this row of `media`. */
export const isUsedPicture = sql<boolean>`(EXISTS (SELECT 1 FROM desk_media d WHERE d.media_id = media.id)
  OR EXISTS (SELECT 1 FROM article_media u WHERE u.media_id = media.id)
  OR EXISTS (SELECT 1 FROM pages p WHERE EXISTS (${onPage}media.id)))`.mapWith(Boolean)

/** Where a picture is shown, or would be if a working copy went live. */
export async function listPictureUses(db: ReadDb, id: string): Promise<PictureUses> {
  const articles = await db.all<PictureUses['articles'][number]>(sql`SELECT a.id, a.headline, a.created_by AS createdBy,
    CASE WHEN a.deleted_at IS NULL THEN a.status ELSE 'trash' END AS status
    FROM articles a WHERE a.id IN (${using(id)})
    ORDER BY a.activity_at DESC, a.id DESC LIMIT 50`)
  const pages = await db.all<PictureUses['pages'][number]>(
    sql`SELECT p.slug, p.title FROM pages p WHERE EXISTS (${onPage}${id}) ORDER BY p.slug`,
  )
  const [counts] = await db.all<PictureUses['counts']>(sql`SELECT count(*) AS articles,
    count(*) FILTER (WHERE a.id IN (SELECT article_id FROM article_media WHERE media_id = ${id})) AS live,
    count(*) FILTER (WHERE a.status IN ('review', 'scheduled') AND a.deleted_at IS NULL) AS awaited
    FROM articles a WHERE a.id IN (${using(id)})`)
  return { articles, pages, counts: counts ?? { articles: 0, live: 0, awaited: 0 } }
}

const using = (id: string) =>
  sql`SELECT article_id FROM desk_media WHERE media_id = ${id} UNION SELECT article_id FROM article_media WHERE media_id = ${id}`

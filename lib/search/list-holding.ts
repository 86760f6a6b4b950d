import { type SQL, sql } from 'drizzle-orm'
import type { ReadDb, Tx } from '#db/client.ts'

/** A text of an article that may hold some words: what readers see, or what is being written. */
export interface Holding {
  id: string
  state: 'live' | 'working'
  status: string
  section: string
  slug: string
  content: string
}

/** Texts that hold one of these phrases, word for word but for case and accents; `without` is the article that is asked from. */
export async function listHolding(
  db: ReadDb | Tx,
  { phrases, without, most }: { phrases: string[]; without: string; most: number },
): Promise<Holding[]> {
  const query = holdingQuery(phrases, without, most)
  return query ? db.all<Holding>(query) : []
}

export function holdingQuery(phrases: string[], without: string, most: number): SQL | null {
  const match = phrases.map(phraseOf).filter(Boolean).join(' OR ')
  if (!match) return null
  return sql`SELECT a.id, w.state, a.status, s.slug AS section, a.slug, r.content
    FROM wording_index f
    JOIN wording_rows w ON w.row = f.rowid
    JOIN articles a ON a.id = w.article_id
    JOIN sections s ON s.id = a.section_id
    JOIN revisions r ON r.id = CASE w.state WHEN 'live' THEN a.live_revision_id ELSE a.latest_revision_id END
    WHERE f.wording_index MATCH ${match} AND a.id <> ${without} AND a.deleted_at IS NULL
    LIMIT ${most}`
}

// Only letters and digits are taken, and quoted, so that no word is an operator.
function phraseOf(words: string): string {
  const found = words.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return found.length ? `"${found.slice(0, 40).join(' ')}"` : ''
}

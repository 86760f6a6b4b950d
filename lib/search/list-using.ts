import { type SQL, sql } from 'drizzle-orm'
import type { ReadDb } from '#db/client.ts'

export interface Using {
  id: string
  headline: string
  status: string
}

/** More than these are not named one by one. */
const most = 50

/**
 * The articles whose working copy or live revision names this section, topic or person, newest activity first; at most
 * 51. What is live is in the indexes of what is live, so only working copies that differ are read.
 */
export function listUsing(db: ReadDb, kind: 'section' | 'topic' | 'person', id: string): Promise<Using[]> {
  return Promise.resolve(db.all<Using>(usingQuery(kind, id)))
}

/** The query itself, so that a test can ask which index it takes. */
export function usingQuery(kind: 'section' | 'topic' | 'person', id: string): SQL {
  return sql`SELECT a.id, a.headline, CASE WHEN a.deleted_at IS NULL THEN a.status ELSE 'trash' END AS status
    FROM articles a WHERE a.id IN (${live(kind, id)} UNION
      SELECT w.id FROM articles w JOIN revisions r ON r.id = w.latest_revision_id
      WHERE w.latest_revision_id IS NOT w.live_revision_id AND ${working(kind, id)})
    ORDER BY a.activity_at DESC LIMIT ${most + 1}`
}

function live(kind: 'section' | 'topic' | 'person', id: string): SQL {
  switch (kind) {
    case 'section':
      return sql`SELECT id FROM articles WHERE section_id = ${id}`
    case 'topic':
      return sql`SELECT article_id FROM article_topics WHERE topic_id = ${id}`
    case 'person':
      return sql`SELECT article_id FROM article_people WHERE person_id = ${id} UNION
        SELECT v.article_id FROM revisions v WHERE json_extract(v.content, '$.provenance.reviewedBy') = ${id}
          AND v.id = (SELECT l.live_revision_id FROM articles l WHERE l.id = v.article_id)`
  }
}

function working(kind: 'section' | 'topic' | 'person', id: string): SQL {
  switch (kind) {
    case 'section':
      return sql`json_extract(r.content, '$.sectionId') = ${id}`
    case 'topic':
      return sql`EXISTS (SELECT 1 FROM json_each(r.content, '$.topics') WHERE value = ${id})`
    case 'person':
      return sql`(json_extract(r.content, '$.provenance.reviewedBy') = ${id} OR
        EXISTS (SELECT 1 FROM json_each(r.content, '$.bylines') WHERE value = ${id}))`
  }
}

const names: Record<string, string> = {
  live: 'live',
  draft: 'draft',
  review: 'in review',
  scheduled: 'scheduled',
  withdrawn: 'withdrawn',
  trash: 'in the trash',
}

/** "3 live, 2 draft (“Flood in Norrvik”, …)": where something is used, in words. */
export function saidUse(using: Using[]): string {
  const counts = Map.groupBy(using, ({ status }) => status)
  const said = [...counts].map(([status, some]) => `${some.length} ${names[status] ?? status}`).join(', ')
  const headlines = using.slice(0, 3).map(({ headline }) => `“${headline || 'Without a headline'}”`)
  return `${using.length > most ? `more than ${most} articles` : said} (${headlines.join(', ')}${using.length > 3 ? ', …' : ''})`
}

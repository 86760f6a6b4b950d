import { sql } from 'drizzle-orm'
import type { ReadDb } from '#db/client.ts'

export interface Using {
  id: string
  headline: string
  status: string
}

/** What an article can name by id, and where in its document. */
const places = {
  section: sql`json_extract(r.content, '$.sectionId') = `,
  topic: '$.topics',
  person: '$.bylines',
} as const

/** The articles whose working copy or live revision names this section, topic or person. At most 50. */
export async function listUsing(db: ReadDb, kind: keyof typeof places, id: string): Promise<Using[]> {
  return db.all<Using>(sql`SELECT DISTINCT a.id, a.headline, a.status FROM articles a
    JOIN revisions r ON r.id IN (a.latest_revision_id, a.live_revision_id)
    WHERE ${named(kind, id)} ORDER BY a.activity_at DESC LIMIT 50`)
}

function named(kind: keyof typeof places, id: string) {
  switch (kind) {
    case 'section':
      return sql`(a.section_id = ${id} OR ${places.section}${id})`
    case 'topic':
      return sql`EXISTS (SELECT 1 FROM json_each(r.content, ${places.topic}) WHERE value = ${id})`
    case 'person':
      return sql`(EXISTS (SELECT 1 FROM json_each(r.content, ${places.person}) WHERE value = ${id}) OR json_extract(r.content, '$.provenance.reviewedBy') = ${id})`
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

/** "3 live, 2 draft: Flood in Norrvik, …": where something is used, in words. */
export function saidUse(using: Using[]): string {
  const counts = Map.groupBy(using, ({ status }) => status)
  const said = [...counts].map(([status, some]) => `${some.length} ${names[status] ?? status}`).join(', ')
  const headlines = using.slice(0, 3).map(({ headline }) => `“${headline || 'Without a headline'}”`)
  return `${said} (${headlines.join(', ')}${using.length > 3 ? ', …' : ''})`
}

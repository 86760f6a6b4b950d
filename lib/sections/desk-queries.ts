import { asc, eq, sql } from 'drizzle-orm'
import { read } from '#db/client.ts'
import { sections } from '#db/schema/publication.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { listUsing, type Using } from '../search/list-using.ts'

/** A section as the desk lists it. */
export interface DeskSection {
  id: string
  slug: string
  name: string
  description: string
  version: number
  liveArticles: number
}

// Written out: the builder leaves the table's name off a column in a list of one table's columns.
const liveArticles = sql<number>`(SELECT count(*) FROM articles a WHERE a.section_id = sections.id AND a.status = 'live')`
const { id, slug, name, description, position, version } = sections

/** All sections, in the order of the menu. */
export async function listSectionsForDesk(viewer: Viewer): Promise<DeskSection[]> {
  allow(viewer, 'section:change')
  return read().select({ id, slug, name, description, version, liveArticles }).from(sections).orderBy(asc(position), asc(id))
}

/** A section and the articles that stand in the way of removing it, or null. */
export async function findSectionForDesk(viewer: Viewer, wanted: string): Promise<(DeskSection & { uses: Using[] }) | null> {
  allow(viewer, 'section:change')
  const [row] = await read().select({ id, slug, name, description, version, liveArticles }).from(sections).where(eq(id, wanted))
  return row ? { ...row, uses: await listUsing(read(), 'section', wanted) } : null
}

import { and, asc, eq, type SQL, sql } from 'drizzle-orm'
import { read } from '#db/client.ts'
import { topics } from '#db/schema/publication.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { listUsing, type Using } from '../search/list-using.ts'

/** A topic as the desk lists it. */
export interface DeskTopic {
  id: string
  slug: string
  name: string
  description: string
  version: number
  liveArticles: number
}

const perPage = 50
const { id, slug, name, description, version } = topics
// Written out: the builder leaves the table's name off a column in a list of one table's columns.
const liveArticles = sql<number>`(SELECT count(*) FROM article_topics u WHERE u.topic_id = topics.id)`

/** Topics by name, a page at a time; `after` is the id of the last one that was seen. */
export async function listTopicsForDesk(
  viewer: Viewer,
  filter: { words?: string | undefined; after?: string | undefined },
): Promise<{ rows: DeskTopic[]; next: string | null }> {
  allow(viewer, 'topic:change')
  const found = await deskTopicsQuery(filter)
  const rows = found.slice(0, perPage)
  return { rows, next: found.length > perPage ? (rows.at(-1)?.id ?? null) : null }
}

/** The query itself, so that a test can ask which index it takes. */
export function deskTopicsQuery({ words = '', after }: { words?: string | undefined; after?: string | undefined }) {
  return read()
    .select({ id, slug, name, description, version, liveArticles })
    .from(topics)
    .where(and(after ? afterTopic(after) : undefined, words ? hasWords(words) : undefined))
    .orderBy(asc(name), asc(id))
    .limit(perPage + 1)
}

/** A topic and the articles that stand in the way of removing it, or null. */
export async function findTopicForDesk(viewer: Viewer, wanted: string): Promise<(DeskTopic & { uses: Using[] }) | null> {
  allow(viewer, 'topic:change')
  const [row] = await read().select({ id, slug, name, description, version, liveArticles }).from(topics).where(eq(id, wanted))
  return row ? { ...row, uses: await listUsing(read(), 'topic', wanted) } : null
}

function afterTopic(last: string): SQL {
  return sql`(${name}, ${id}) > (SELECT t.name, t.id FROM ${topics} t WHERE t.id = ${last})`
}

function hasWords(typed: string): SQL {
  return sql`instr(lower(${name} || ' ' || ${slug}), ${typed.slice(0, 100).trim().toLowerCase()}) > 0`
}

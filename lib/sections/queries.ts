import { and, asc, desc, eq, gte, lt, sql } from 'drizzle-orm'
import { prepared } from '#db/client.ts'
import { liveArticles } from '#db/schema/live.ts'
import { sections } from '#db/schema/publication.ts'
import { cardColumns, cardTags, toCards } from '../articles/cards.ts'
import { type Cursor, cutPage } from '../cursor.ts'
import { tags } from '../tags.ts'

/** A section as readers know it. */
export interface SectionView {
  id: string
  slug: string
  name: string
  description: string
}

const columns = { id: sections.id, slug: sections.slug, name: sections.name, description: sections.description }
const sectionsInOrder = prepared((db) =>
  db.select(columns).from(sections).orderBy(asc(sections.position), asc(sections.id)).prepare(),
)
const sectionBySlug = prepared((db) =>
  db
    .select(columns)
    .from(sections)
    .where(eq(sections.slug, sql.placeholder('slug')))
    .prepare(),
)

/** All sections in the order of the menu. Tag: site. */
export async function listSections(): Promise<SectionView[]> {
  return sectionsInOrder().execute()
}

/** The section at this address, or null. */
export async function findSection(slug: string): Promise<(SectionView & { tags: string[] }) | null> {
  const [section] = await sectionBySlug().execute({ slug })
  return section ? { ...section, tags: [tags.section(section.id)] } : null
}

const size = 20
const inSection = eq(liveArticles.sectionId, sql.placeholder('section'))
const afterCursor = sql`(${liveArticles.firstPublishedAt}, ${liveArticles.id}) < (${sql.placeholder('at')}, ${sql.placeholder('id')})`
const newestFirst = [desc(liveArticles.firstPublishedAt), desc(liveArticles.id)]

export const articlesOfSection = prepared((db) =>
  db
    .select(cardColumns)
    .from(liveArticles)
    .where(and(inSection, afterCursor))
    .orderBy(...newestFirst)
    .limit(sql.placeholder('limit'))
    .prepare(),
)

/** What stands in a section, newest first, a page of it. */
export async function listArticlesOfSection(section: string, after: Cursor) {
  const found = await articlesOfSection().execute({ section, ...after, limit: size + 1 })
  const { rows, next } = cutPage(found, size, (row) => ({ at: row.publishedAt, id: row.id }))
  const cards = await toCards(rows)
  return { cards, next, tags: [tags.sectionList(section), ...cardTags(cards)] }
}

export const articlesOfMonth = prepared((db) =>
  db
    .select(cardColumns)
    .from(liveArticles)
    .where(and(inSection, gte(liveArticles.firstPublishedAt, sql.placeholder('from')), afterCursor))
    .orderBy(...newestFirst)
    .limit(size + 1)
    .prepare(),
)
export const momentBefore = prepared((db) =>
  db
    .select({ at: liveArticles.firstPublishedAt })
    .from(liveArticles)
    .where(and(inSection, lt(liveArticles.firstPublishedAt, sql.placeholder('from'))))
    .orderBy(desc(liveArticles.firstPublishedAt))
    .limit(1)
    .prepare(),
)
export const momentAfter = prepared((db) =>
  db
    .select({ at: liveArticles.firstPublishedAt })
    .from(liveArticles)
    .where(and(inSection, gte(liveArticles.firstPublishedAt, sql.placeholder('to'))))
    .orderBy(asc(liveArticles.firstPublishedAt))
    .limit(1)
    .prepare(),
)

/**
 * What a section published between two moments (`to` is exclusive), newest first, a page of it; and when it last
 * published before and next published after, for the way to other months.
 */
export async function listArticlesOfMonth(section: string, { from, to }: { from: number; to: number }, after: Cursor) {
  const start = after.at < to ? after : { at: to, id: '' }
  const found = await articlesOfMonth().execute({ section, from, ...start })
  const [before] = await momentBefore().execute({ section, from })
  const [later] = await momentAfter().execute({ section, to })
  const { rows, next } = cutPage(found, size, (row) => ({ at: row.publishedAt, id: row.id }))
  const cards = await toCards(rows)
  return {
    ...{ cards, next, before: before?.at ?? null, later: later?.at ?? null },
    tags: [tags.sectionList(section), ...cardTags(cards)],
  }
}

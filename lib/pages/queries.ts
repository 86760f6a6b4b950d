import { eq, sql } from 'drizzle-orm'
import { prepared } from '#db/client.ts'
import { pages } from '#db/schema/publication.ts'
import type { BodyDocument } from '../articles/document.ts'
import { findLinked } from '../articles/linked-queries.ts'
import { linkedTags } from '../articles/own-tags.ts'
import { picturesOf } from '../articles/pictures-of.ts'
import { plainText } from '../articles/plain-text.ts'
import { listMedia, type MediaView } from '../media/queries.ts'
import { tags } from '../tags.ts'
import type { ArticleAddress } from '../urls.ts'
import { knownPages } from './known-pages.ts'

/** A page about the publication; `body` is null while nobody has written it. */
export interface PageView {
  slug: string
  title: string
  /** What is to be written there, as the end of a sentence. */
  belongs: string
  body: BodyDocument | null
  /** The pictures that the body names, by id. */
  media: Map<string, MediaView>
  /** Where the articles are that it leads to. */
  linked: Map<string, ArticleAddress & { id: string }>
  updatedAt: number | null
  tags: string[]
}

const pageBySlug = prepared((db) =>
  db
    .select()
    .from(pages)
    .where(eq(pages.slug, sql.placeholder('slug')))
    .prepare(),
)

/** The page of this name, written or not; null when a publication has no such page. */
export async function findPage(slug: string): Promise<PageView | null> {
  const known = knownPages.find((page) => page.slug === slug)
  if (!known) return null
  const [row] = await pageBySlug().execute({ slug })
  // It passed the schema when it was written.
  const body = row ? (row.body as BodyDocument) : null
  const isWritten = body !== null && plainText(body) !== ''
  const linked = isWritten ? await findLinked(body) : new Map()
  return {
    slug,
    title: row?.title || known.title,
    belongs: known.belongs,
    body: isWritten ? body : null,
    media: isWritten ? await listMedia(picturesOf({ lead: null, body })) : new Map(),
    linked,
    updatedAt: row?.updatedAt ?? null,
    tags: [tags.page(slug), ...(isWritten ? linkedTags({ body, linked }) : [])],
  }
}

const writtenPages = prepared((db) =>
  db.select({ slug: pages.slug }).from(pages).where(sql`instr(${pages.body}, '"type":"text"') > 0`).prepare(),
)

/** The names of the pages that somebody has written. Tags: every page that there may be. */
export async function listWrittenPages(): Promise<{ slugs: string[]; tags: string[] }> {
  const rows = await writtenPages().execute()
  return { slugs: rows.map(({ slug }) => slug), tags: knownPages.map(({ slug }) => tags.page(slug)) }
}

import { eq } from 'drizzle-orm'
import { read } from '#db/client.ts'
import { pages } from '#db/schema/publication.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { type BodyDocument, emptyBody } from '../articles/document.ts'
import { plainText } from '../articles/plain-text.ts'
import { knownPages } from './known-pages.ts'

export interface DeskPage {
  slug: string
  title: string
  belongs: string
  body: BodyDocument
  isWritten: boolean
  updatedAt: number | null
  version: number
}

/** All pages about the publication, written or not, in the order of the foot. */
export async function listPagesForDesk(viewer: Viewer): Promise<DeskPage[]> {
  allow(viewer, 'page:read')
  const rows = new Map((await read().select().from(pages)).map((row) => [row.slug, row]))
  return knownPages.map(({ slug, title, belongs }) => deskPage({ slug, title, belongs }, rows.get(slug)))
}

/** One of them, or null when a publication has no such page. */
export async function findPageForDesk(viewer: Viewer, slug: string): Promise<DeskPage | null> {
  allow(viewer, 'page:read')
  const known = knownPages.find((page) => page.slug === slug)
  if (!known) return null
  const [row] = await read().select().from(pages).where(eq(pages.slug, slug))
  return deskPage(known, row)
}

function deskPage(known: { slug: string; title: string; belongs: string }, row: typeof pages.$inferSelect | undefined): DeskPage {
  const body = (row?.body as BodyDocument | undefined) ?? emptyBody
  return {
    ...known,
    title: row?.title ?? known.title,
    body,
    isWritten: plainText(body) !== '',
    updatedAt: row?.updatedAt ?? null,
    version: row?.version ?? 0,
  }
}

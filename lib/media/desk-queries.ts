import { and, desc, eq, type SQL, sql } from 'drizzle-orm'
import { prepared, read } from '#db/client.ts'
import { media } from '#db/schema/publication.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { type Cursor, cutPage } from '../cursor.ts'
import { listUsing, type Using } from '../search/list-using.ts'
import type { AddedPicture } from './add.ts'

const { id, file, width, height, widths, alt, caption, credit, licence, originalName } = media
const shown = { id, file, width, height, widths, alt, caption, credit, licence }
const perPage = 36

/** A picture as the library lists it. */
export interface LibraryPicture extends AddedPicture {
  originalName: string
}

/** The library, newest first; with words, what has them all in its description, caption, credit or name. */
export async function listLibrary(
  viewer: Viewer,
  { words = '', after }: { words?: string | undefined; after: Cursor },
): Promise<{ items: LibraryPicture[]; next: string | null }> {
  allow(viewer, 'media:read')
  const found = await libraryQuery(words, after)
  const { rows, next } = cutPage(found, perPage, (row) => ({ at: row.createdAt, id: row.id }))
  return { items: rows.map(({ createdAt: _, ...picture }) => picture), next }
}

/** The query itself, so that a test can ask which index it takes. */
export function libraryQuery(words: string, after: Cursor) {
  const afterCursor = sql`(${media.createdAt}, ${media.id}) < (${after.at}, ${after.id})`
  return read()
    .select({ ...shown, originalName, createdAt: media.createdAt })
    .from(media)
    .where(and(afterCursor, ...wordsOf(words).map(hasWord)))
    .orderBy(desc(media.createdAt), desc(media.id))
    .limit(perPage + 1)
}

function wordsOf(typed: string): string[] {
  return typed.slice(0, 100).toLowerCase().split(/\s+/).filter(Boolean).slice(0, 8)
}

function hasWord(word: string): SQL {
  return sql`instr(lower(${alt} || ' ' || ${caption} || ' ' || ${credit} || ' ' || ${originalName}), ${word}) > 0`
}

/** All that is known of a picture, and where it is used; null when it is not there. */
export async function findPicture(viewer: Viewer, wanted: string) {
  allow(viewer, 'media:read')
  const [row] = await read().select().from(media).where(eq(id, wanted))
  if (!row) return null
  const { sha256: _, ...picture } = row
  return { ...picture, uses: await listUsing(read(), 'picture', wanted) }
}

export type LibraryEntry = NonNullable<Awaited<ReturnType<typeof findPicture>>>
export type PictureUse = Using

/** The picture whose file, as it was sent, has this SHA-256; null when nobody sent it before. */
export async function findPictureByHash(viewer: Viewer, sha256: string): Promise<AddedPicture | null> {
  allow(viewer, 'media:add')
  const [row] = await read().select(shown).from(media).where(eq(media.sha256, sha256))
  return row ?? null
}

const widthsByFile = prepared((db) =>
  db
    .select({ widths })
    .from(media)
    .where(eq(file, sql.placeholder('file')))
    .prepare(),
)

/** Whether the library has this file in this width, for those who may see what is not public. */
export async function isLibraryPicture(viewer: Viewer, name: string, wide: number): Promise<boolean> {
  allow(viewer, 'media:read')
  const [row] = await widthsByFile().execute({ file: name })
  return row?.widths.includes(wide) ?? false
}

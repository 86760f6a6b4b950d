import { and, desc, eq, sql } from 'drizzle-orm'
import { prepared, read } from '#db/client.ts'
import { accounts } from '#db/schema/accounts.ts'
import { earlierFiles, media } from '#db/schema/publication.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { type Cursor, cutPage } from '../cursor.ts'
import { isUsedPicture, listPictureUses } from '../search/picture-uses.ts'
import { type AddedPicture, addedColumns, toAdded } from './added-picture.ts'
import { hasWords } from './has-words.ts'
import type { LibraryShape, LibraryShow } from './library-show.ts'
import { listMedia } from './queries.ts'
import { seenUses } from './seen-uses.ts'
import { shapedAs, shownIf } from './shown-if.ts'

const { originalName, machineMade, rightsEndAt, createdAt } = media
const perPage = 36
const mostEarlier = 50

/** A picture as the library lists it. */
export interface LibraryPicture extends AddedPicture {
  originalName: string
  machineMade: boolean
  /** UTC milliseconds. */
  rightsEndAt: number | null
  isUsed: boolean
}

/** What the library is narrowed to. */
export interface LibraryFilter {
  words?: string | undefined
  show?: LibraryShow | undefined
  shape?: LibraryShape | undefined
  after: Cursor
}

/** The library, newest first; with words, what has them all in its description, caption, credit, licence or name. */
export async function listLibrary(
  viewer: Viewer,
  filter: LibraryFilter,
  now: Date,
): Promise<{ items: LibraryPicture[]; next: string | null }> {
  allow(viewer, 'media:read')
  const found = await libraryQuery(viewer, filter, now)
  const { rows, next } = cutPage(found, perPage, (row) => ({ at: row.createdAt, id: row.id }))
  return { items: rows.map(({ createdAt: _, ...picture }) => toAdded(viewer, picture)), next }
}

/** The query itself, so that a test can ask which index it takes. */
export function libraryQuery(viewer: Viewer, { words = '', show, shape, after }: LibraryFilter, now: Date) {
  const afterCursor = sql`(${createdAt}, ${media.id}) < (${after.at}, ${after.id})`
  return read()
    .select({ ...addedColumns, originalName, machineMade, rightsEndAt, createdAt, isUsed: isUsedPicture })
    .from(media)
    .where(
      and(afterCursor, show ? shownIf(show, viewer, now) : undefined, shape ? shapedAs(shape) : undefined, ...hasWords(words)),
    )
    .orderBy(desc(createdAt), desc(media.id))
    .limit(perPage + 1)
}

/** Whether there is any picture at all: what an empty list says depends on it. */
export async function hasPictures(viewer: Viewer): Promise<boolean> {
  allow(viewer, 'media:read')
  return (await read().select({ id: media.id }).from(media).limit(1)).length > 0
}

/** All that is known of a picture, and where it is used; null when it is not there. */
export async function findPicture(viewer: Viewer, wanted: string) {
  allow(viewer, 'media:read')
  const [row] = await read()
    .select({ picture: media, addedBy: accounts.name })
    .from(media)
    .leftJoin(accounts, eq(accounts.id, media.createdBy))
    .where(eq(media.id, wanted))
  if (!row) return null
  const { sha256: _, ...picture } = row.picture
  return {
    ...toAdded(viewer, picture),
    createdBy: picture.createdBy,
    addedBy: row.addedBy,
    isPublic: (await listMedia([wanted])).has(wanted),
    earlier: await listEarlierFiles(wanted, picture.file),
    uses: seenUses(viewer, await listPictureUses(read(), wanted)),
  }
}

export type LibraryEntry = NonNullable<Awaited<ReturnType<typeof findPicture>>>

/** What a picture was before, each file once, the one that it had last first. */
async function listEarlierFiles(mediaId: string, now: string) {
  const { id, file, width, height, widths, originalName: name, replacedAt } = earlierFiles
  const rows = await read()
    .select({ id, file, width, height, widths, originalName: name, replacedAt, replacedBy: accounts.name })
    .from(earlierFiles)
    .leftJoin(accounts, eq(accounts.id, earlierFiles.replacedBy))
    .where(eq(earlierFiles.mediaId, mediaId))
    .orderBy(desc(replacedAt), desc(id))
    .limit(mostEarlier)
  const seen = new Set([now])
  return rows.filter((row) => !seen.has(row.file) && seen.add(row.file))
}

export type EarlierFile = LibraryEntry['earlier'][number]

/** The picture whose file, as it was sent, has this SHA-256; null when nobody sent it before. */
export async function findPictureByHash(viewer: Viewer, sha256: string): Promise<AddedPicture | null> {
  allow(viewer, 'media:add')
  const [row] = await read().select(addedColumns).from(media).where(eq(media.sha256, sha256))
  return row ? toAdded(viewer, row) : null
}

const widthsByFile = prepared((db) =>
  db
    .select({ widths: media.widths })
    .from(media)
    .where(eq(media.file, sql.placeholder('file')))
    .prepare(),
)
const earlierWidths = prepared((db) =>
  db
    .select({ widths: earlierFiles.widths })
    .from(earlierFiles)
    .where(eq(earlierFiles.file, sql.placeholder('file')))
    .limit(1)
    .prepare(),
)

/** Whether the library has or had this file in this width, for those who may see what is not public. */
export async function isLibraryPicture(viewer: Viewer, name: string, wide: number): Promise<boolean> {
  allow(viewer, 'media:read')
  const [now] = await widthsByFile().execute({ file: name })
  const [row] = now ? [now] : await earlierWidths().execute({ file: name })
  return row?.widths.includes(wide) ?? false
}

import { and, eq, lt, or, type SQL, sql } from 'drizzle-orm'
import { media } from '#db/schema/publication.ts'
import type { Viewer } from '../access/allow.ts'
import { isUsedPicture } from '../search/picture-uses.ts'
import type { LibraryShape, LibraryShow } from './library-show.ts'

const { alt, credit, licence, createdBy, machineMade, rightsEndAt, width, height } = media
const soonMs = 30 * 86_400_000

/** The condition that a word in the library's address stands for. */
export function shownIf(show: LibraryShow, viewer: Viewer, now: Date): SQL | undefined {
  switch (show) {
    case 'mine':
      return eq(createdBy, viewer.accountId ?? '')
    case 'used':
      return sql`${isUsedPicture}`
    case 'unused':
      return sql`NOT ${isUsedPicture}`
    case 'undescribed':
      return eq(alt, '')
    case 'uncredited':
      return or(eq(credit, ''), eq(licence, ''))
    case 'rights':
      return lt(rightsEndAt, now.getTime() + soonMs)
    case 'machine':
      return eq(machineMade, true)
  }
}

/** A picture whose sides differ by a twentieth at most is as good as square. */
export function shapedAs(shape: LibraryShape): SQL | undefined {
  const isWide = sql`${width} * 20 > ${height} * 21`
  const isTall = sql`${height} * 20 > ${width} * 21`
  switch (shape) {
    case 'landscape':
      return isWide
    case 'portrait':
      return isTall
    case 'square':
      return and(sql`NOT ${isWide}`, sql`NOT ${isTall}`)
  }
}

import type { LibraryShape, LibraryShow } from '#lib/media/library-show.ts'

/** What the library is narrowed to, as its address says it. */
export interface Narrowed {
  q: string
  show: LibraryShow | undefined
  shape: LibraryShape | undefined
}

/** What the library can be narrowed to, by the word that stands in its address. */
export const libraryShows = ['mine', 'used', 'unused', 'undescribed', 'uncredited', 'rights', 'machine'] as const
export const libraryShapes = ['landscape', 'portrait', 'square'] as const

export type LibraryShow = (typeof libraryShows)[number]
export type LibraryShape = (typeof libraryShapes)[number]

/** The same as somebody at the desk would say it. */
export const libraryShowWords: Record<LibraryShow, string> = {
  mine: 'Added by me',
  used: 'In use',
  unused: 'Not used',
  undescribed: 'No description',
  uncredited: 'Credit or licence missing',
  rights: 'Rights ending',
  machine: 'Made by a machine',
}

export const libraryShapeWords: Record<LibraryShape, string> = { landscape: 'Wide', portrait: 'Tall', square: 'Square' }

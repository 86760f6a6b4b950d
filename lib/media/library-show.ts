/** What the library can be narrowed to, by the word that stands in its address. */
export const libraryShows = ['used', 'unused', 'rights', 'machine'] as const

export type LibraryShow = (typeof libraryShows)[number]

import type { PictureView } from '#lib/articles/desk-choices.ts'
import type { BodyLink } from './checks/body-link.ts'
import type { BodyUploads } from './pictures/body-uploads.ts'

/** A reference as a citation is chosen from. */
export interface CiteChoice {
  key: string
  title: string
  publisher: string
  url: string
  /** As readers see it; null while it is cited nowhere. */
  number: number | null
}

/** A field beside the text, by its path. */
export interface FieldText {
  path: string
  text: string
}

/** What the body's views ask of the screen around them; read when needed, so that the editor is never made anew. */
export interface BodyHost {
  choices: () => CiteChoice[]
  /** The number that readers see, or null for a key that points to no reference. */
  numberOf: (key: string) => number | null
  titleOf: (key: string) => string | null
  /** The attached text of a source; '' where there is none. */
  sourceText: (key: string) => string
  /** Told when numbers or titles may have changed. @returns the way to stop */
  onNumbers: (listener: () => void) => () => void
  /** Opens the form for a new reference. @returns its key, or null when it was closed */
  newReference: (typed: string) => Promise<string | null>
  picture: (id: string) => PictureView | undefined
  keepPicture: (picture: PictureView) => void
  /** What is on its way into the text. */
  uploads: BodyUploads
  openPicker: () => void
  openLink: () => void
  /** With the address that stands in the line, or ''. */
  openEmbed: (pasted: string) => void
  openCite: (position: number) => void
  openFind: () => void
  say: (sentence: string) => void
  /** What the checks beside the text find in it. */
  checks: BodyLink
}

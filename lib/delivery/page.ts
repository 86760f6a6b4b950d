/** A place in a page where a part is set in when the page is answered. */
export interface Slot {
  part: string
  /** The item that this page leaves out. */
  without: string | undefined
  /** How many items at most. */
  most: number | undefined
}

/** A page as it is kept: its bytes in pieces, with slots between them. */
export interface Page {
  pieces: (Buffer | Slot)[]
  hasSlots: boolean
  tags: string[]
  status: number
  /** What the renderer said of it: `Content-Type`, `Link`, `Location`, `X-Robots-Tag`. */
  headers: Record<string, string>
  /** Hashes of the style sheets that were set into it, as a policy names them. */
  styles: string[]
  /** The same of scripts: none, but on a page that declares an island. */
  scripts: string[]
  /** Whose frames it may show: the providers of what is embedded in it. */
  frames: string[]
  /** The newest change that was in the database before this was rendered. */
  asOf: number
}

/** What many pages share, cut into its items where it has some. */
export interface Part {
  before: string
  items: { id: string; html: string }[]
  after: string
  tags: string[]
}

export function isSlot(piece: Buffer | Slot): piece is Slot {
  return !Buffer.isBuffer(piece)
}

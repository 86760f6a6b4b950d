import { isSlot, type Page, type Part, type Slot } from './page.ts'

/** A page's bytes, with the parts set in. */
export function compose({ pieces }: Page, parts: ReadonlyMap<string, Part>): Buffer {
  return Buffer.concat(pieces.map((piece) => (isSlot(piece) ? Buffer.from(setIn(piece, parts.get(piece.part))) : piece)))
}

function setIn({ without, most }: Slot, part: Part | undefined): string {
  if (!part) return ''
  if (!part.items.length) return part.before + part.after
  const items = part.items.filter(({ id }) => id !== without).slice(0, most)
  // A list that has nothing left to show has no heading either.
  return items.length ? part.before + items.map(({ html }) => html).join('') + part.after : ''
}

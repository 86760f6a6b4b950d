/** The place after the last story of the front. */
export const endSlot = 'end'

const prefix = 'story:'

/** What a story of the finder is called while it is dragged: it may stand on the front too, under its own id. */
export const fromFinder = (id: string) => `${prefix}${id}`

/** The story that is dragged from the finder, or null for one that is moved within the front. */
export function storyOf(dragged: string | number): string | null {
  const id = String(dragged)
  return id.startsWith(prefix) ? id.slice(prefix.length) : null
}

/** The place that something lies over: 0 is the lead. Null where it lies over none. */
export function placeOf(over: string | number | undefined, order: readonly string[]): number | null {
  if (over === undefined) return null
  if (over === endSlot) return order.length
  const place = order.indexOf(String(over))
  return place < 0 ? null : place
}

/** "the lead", "place 3". */
export function placeWords(place: number): string {
  return place === 0 ? 'the lead' : `place ${place}`
}

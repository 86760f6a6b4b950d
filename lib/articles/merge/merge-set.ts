import { saysSame } from './saying.ts'

/**
 * Three states of a list without doubles (topics, bylines, picks): what either side added is in it, what either side
 * removed is not. The order is that of the side which changed it.
 */
export function mergeSet(base: string[], mine: string[], theirs: string[]): string[] {
  if (saysSame(mine, base)) return theirs
  if (saysSame(theirs, base)) return mine
  const removed = new Set(base.filter((id) => !mine.includes(id) || !theirs.includes(id)))
  const order = isInOrder(base, theirs) ? [...mine, ...theirs] : [...theirs, ...mine]
  return [...new Set(order)].filter((id) => !removed.has(id))
}

/** Whether what is left of the first list stands in the second in the same order. */
export function isInOrder(before: string[], after: string[]): boolean {
  const left = before.filter((id) => after.includes(id))
  return saysSame(
    left,
    after.filter((id) => before.includes(id)),
  )
}

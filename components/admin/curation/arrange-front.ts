import { curationLimits } from '#lib/curation/limits.ts'
import type { FrontArrangement } from '#lib/curation/schema.ts'

/** An arrangement after a change, and the story that it pushed off the end of a full list. */
export interface Change<Arrangement> {
  arrangement: Arrangement
  dropped?: string | undefined
}

/** Stands in the order for a lead that nobody chose: the newest story. */
export const newestLeads = 'newest'

/** The front as one order: the lead, then what stands beside it. */
export function orderOfFront({ lead, slots }: FrontArrangement): string[] {
  return [lead ?? newestLeads, ...slots]
}

/** Puts a story first beside the lead. */
export function putBeside(front: FrontArrangement, id: string): Change<FrontArrangement> {
  return cut({ lead: front.lead === id ? null : front.lead, slots: [id, ...without(front.slots, id)] })
}

/** Makes a story the lead; the lead before it stands first beside it. */
export function putFirst(front: FrontArrangement, id: string): Change<FrontArrangement> {
  const before = front.lead === null || front.lead === id ? [] : [front.lead]
  return cut({ lead: id, slots: [...before, ...without(front.slots, id)] })
}

/** Puts a story where another stands, which moves down: 0 is the lead, and 3 the third beside it. */
export function putAt(front: FrontArrangement, id: string, place: number): Change<FrontArrangement> {
  if (place <= 0) return putFirst(front, id)
  const slots = without(front.slots, id).toSpliced(place - 1, 0, id)
  return cut({ lead: front.lead === id ? null : front.lead, slots })
}

/** Which stories make room when they go, where a change pushes one off the end: the one that would go by itself is last. */
export function couldGo(front: FrontArrangement, put: (front: FrontArrangement) => Change<FrontArrangement>): string[] {
  return orderOfFront(front).filter((id) => id !== newestLeads && put(takeOffFront(front, id)).dropped === undefined)
}

export function takeOffFront(front: FrontArrangement, id: string): FrontArrangement {
  return { lead: front.lead === id ? null : front.lead, slots: without(front.slots, id) }
}

/** Moves within the one order, so that whatever comes first leads. */
export function moveInFront(front: FrontArrangement, from: number, to: number): FrontArrangement {
  const order = orderOfFront(front)
  const [moved] = order.splice(from, 1)
  if (moved === undefined) return front
  order.splice(to, 0, moved)
  const [first = newestLeads, ...slots] = order
  return { lead: first === newestLeads ? null : first, slots: without(slots, newestLeads) }
}

/** Puts a story where readers see it now. */
export function putBackOnFront(front: FrontArrangement, id: string, live: FrontArrangement): Change<FrontArrangement> {
  if (live.lead === id) return putFirst(front, id)
  return putAt(front, id, live.slots.indexOf(id) + 1)
}

/** The front with so many stories beside the lead: what is chosen stays first, then the newest that stand nowhere yet. */
export function fillFront(front: FrontArrangement, newest: readonly string[], slots: number): FrontArrangement {
  // Where nobody chose a lead the newest story leads by itself, so it does not stand beside it too.
  const free = newest.filter((id) => id !== front.lead && !front.slots.includes(id)).slice(front.lead === null ? 1 : 0)
  return { lead: front.lead, slots: [...front.slots, ...free].slice(0, slots) }
}

export function without(ids: readonly string[], id: string): string[] {
  return ids.filter((each) => each !== id)
}

function cut({ lead, slots }: FrontArrangement): Change<FrontArrangement> {
  return { arrangement: { lead, slots: slots.slice(0, curationLimits.slots) }, dropped: slots[curationLimits.slots] }
}

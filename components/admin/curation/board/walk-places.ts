import { KeyboardCode, type KeyboardCoordinateGetter } from '@dnd-kit/core'
import { sortableKeyboardCoordinates } from '@dnd-kit/sortable'
import { endSlot, storyOf } from './board-ids.ts'

const steps: Record<string, number> = {
  [KeyboardCode.Down]: 1,
  [KeyboardCode.Right]: 1,
  [KeyboardCode.Up]: -1,
  [KeyboardCode.Left]: -1,
}

/** The place that the arrows led to, or null before the first of them. */
export interface Walked {
  place: string | null
}

/**
 * Where the arrows lead what was picked up: a story of the finder from place to place of the front, beginning with the
 * first beside the lead. The place is noted, so that nothing that scrolls meanwhile makes it another.
 */
export function walkPlaces(order: () => readonly string[], walked: Walked): KeyboardCoordinateGetter {
  return (event, { active, currentCoordinates, context }) => {
    if (storyOf(active) === null) return sortableKeyboardCoordinates(event, { active, currentCoordinates, context })
    const step = steps[event.code]
    if (step === undefined) return undefined
    event.preventDefault()
    const places = [...order(), endSlot].filter((id) => context.droppableRects.has(id))
    const at = walked.place === null ? -1 : places.indexOf(walked.place)
    const next = places[at < 0 ? Math.min(1, places.length - 1) : Math.min(places.length - 1, Math.max(0, at + step))]
    const rect = next === undefined ? undefined : context.droppableRects.get(next)
    if (next === undefined || !rect) return undefined
    walked.place = next
    return { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 }
  }
}

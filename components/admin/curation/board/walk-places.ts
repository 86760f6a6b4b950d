import { KeyboardCode, type KeyboardCoordinateGetter } from '@dnd-kit/core'
import { sortableKeyboardCoordinates } from '@dnd-kit/sortable'
import { endSlot, storyOf } from './board-ids.ts'

const steps: Record<string, number> = {
  [KeyboardCode.Down]: 1,
  [KeyboardCode.Right]: 1,
  [KeyboardCode.Up]: -1,
  [KeyboardCode.Left]: -1,
}

/** Where the arrows lead what was picked up: a story of the finder from place to place of the front, beginning with the first beside the lead. */
export function walkPlaces(order: () => readonly string[]): KeyboardCoordinateGetter {
  return (event, { active, currentCoordinates, context }) => {
    if (storyOf(active) === null) return sortableKeyboardCoordinates(event, { active, currentCoordinates, context })
    const step = steps[event.code]
    const { over, droppableRects } = context
    if (step === undefined) return undefined
    event.preventDefault()
    const places = [...order(), endSlot].filter((id) => droppableRects.has(id))
    const at = over ? places.indexOf(String(over.id)) : -1
    const next = at < 0 ? Math.min(1, places.length - 1) : Math.min(places.length - 1, Math.max(0, at + step))
    const rect = droppableRects.get(places[next] ?? '')
    // The corner of what is carried comes to lie within the place.
    return rect ? { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 } : undefined
  }
}

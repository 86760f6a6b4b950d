'use client'
import { useDroppable } from '@dnd-kit/core'
import { endSlot } from './board-ids.ts'

/** The free place after the last story, by its number. */
export function EndSlot({ place }: { place: number }) {
  const { setNodeRef, isOver } = useDroppable({ id: endSlot })
  return (
    <p ref={setNodeRef} className={isOver ? 'end-slot is-target' : 'end-slot'}>
      <strong>{place}</strong> Free. A live story can be dragged here, or onto any place above.
    </p>
  )
}

'use client'
import { closestCenter, DndContext, type DragEndEvent, KeyboardSensor, PointerSensor, useSensor, useSensors } from '@dnd-kit/core'
import { sortableKeyboardCoordinates } from '@dnd-kit/sortable'
import { type ReactNode, useId, useRef } from 'react'
import { SortableItems } from './sortable-items.client.tsx'

interface Props {
  label: string
  ids: string[]
  /** What an item is called when it is moved: "Key point 2". */
  nameOf: (index: number) => string
  onMove: (from: number, to: number) => void
  /** An item that others may take the place of, and that nobody moves. */
  isFixed?: (index: number) => boolean
  children: (index: number) => ReactNode
}

/** A list whose order is changed by its grips: drag, or Space and the arrows. */
export function SortableList({ label, ids, nameOf, onMove, isFixed, children }: Props) {
  const id = useId()
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  )
  const isMoving = useRef(false)
  const name = (item: string | number) => nameOf(ids.indexOf(String(item)))
  const end = ({ active, over }: DragEndEvent) => {
    const [from, to] = [ids.indexOf(String(active.id)), ids.indexOf(String(over?.id))]
    if (over && from !== to) onMove(from, to)
  }
  const announcements = {
    onDragStart: ({ active }: { active: { id: string | number } }) => {
      isMoving.current = false
      return `${name(active.id)} picked up.`
    },
    onDragOver: ({ active, over }: { active: { id: string | number }; over: { id: string | number } | null }) => {
      // An item lies over itself as soon as it is picked up: that must not be said over what was just said.
      if (!isMoving.current && over?.id === active.id) return undefined
      isMoving.current = true
      return over ? `Now at place ${ids.indexOf(String(over.id)) + 1} of ${ids.length}.` : ''
    },
    onDragEnd: ({ active }: { active: { id: string | number } }) => `${name(active.id)} put down.`,
    onDragCancel: () => 'Left where it was.',
  }
  const screenReaderInstructions = {
    draggable: 'Press Space to pick up, the arrow keys to move, Space to put down, Escape to leave it where it was.',
  }
  return (
    <DndContext
      id={id}
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={end}
      accessibility={{ announcements, screenReaderInstructions }}
    >
      <SortableItems {...{ label, ids, nameOf, isFixed }}>{children}</SortableItems>
    </DndContext>
  )
}

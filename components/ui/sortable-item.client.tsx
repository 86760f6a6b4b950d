'use client'
import { useSortable } from '@dnd-kit/sortable'
import { CSS } from '@dnd-kit/utilities'
import type { ReactNode } from 'react'
import { GripIcon } from './grip-icon.tsx'

interface Props {
  id: string
  name: string
  isFixed: boolean
  children: ReactNode
}

/** An item of a sortable list, with its grip. */
export function SortableItem({ id, name, isFixed, children }: Props) {
  const disabled = { draggable: isFixed, droppable: false }
  const { attributes, listeners, setNodeRef, transform, transition, isDragging, isOver, active } = useSortable({ id, disabled })
  // What comes from outside of the list does not push its items aside: the place that it goes to is marked.
  const isTarget = isOver && active?.data.current?.sortable === undefined
  return (
    <li
      ref={setNodeRef}
      style={{ transform: CSS.Translate.toString(transform), transition }}
      className={isDragging ? 'is-dragging' : isTarget ? 'is-target' : undefined}
    >
      {isFixed ? (
        <span className="sortable-grip is-fixed" />
      ) : (
        <button type="button" className="sortable-grip" {...attributes} {...listeners} aria-label={`Move ${name}`}>
          <GripIcon />
        </button>
      )}
      <div className="sortable-content">{children}</div>
    </li>
  )
}

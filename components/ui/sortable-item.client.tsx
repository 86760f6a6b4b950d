'use client'
import { useSortable } from '@dnd-kit/sortable'
import { CSS } from '@dnd-kit/utilities'
import type { ReactNode } from 'react'

interface Props {
  id: string
  name: string
  isFixed: boolean
  children: ReactNode
}

/** An item of a sortable list, with its grip. */
export function SortableItem({ id, name, isFixed, children }: Props) {
  const disabled = { draggable: isFixed, droppable: false }
  const { attributes, listeners, setNodeRef, transform, transition, isDragging } = useSortable({ id, disabled })
  return (
    <li
      ref={setNodeRef}
      style={{ transform: CSS.Translate.toString(transform), transition }}
      className={isDragging ? 'is-dragging' : undefined}
    >
      {isFixed ? (
        <span className="sortable-grip is-fixed" />
      ) : (
        <button type="button" className="sortable-grip" {...attributes} {...listeners} aria-label={`Move ${name}`}>
          <svg viewBox="0 0 12 18" width="12" height="18" aria-hidden="true" fill="currentColor">
            <path d="M2 2h2v2H2zM8 2h2v2H8zM2 8h2v2H2zM8 8h2v2H8zM2 14h2v2H2zM8 14h2v2H8z" />
          </svg>
        </button>
      )}
      <div className="sortable-content">{children}</div>
    </li>
  )
}

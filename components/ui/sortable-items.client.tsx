'use client'
import { SortableContext, verticalListSortingStrategy } from '@dnd-kit/sortable'
import type { ReactNode } from 'react'
import { SortableItem } from './sortable-item.client.tsx'
import './sortable.css'

interface Props {
  label: string
  ids: string[]
  /** What an item is called when it is moved: "Key point 2". */
  nameOf: (index: number) => string
  /** An item that others may take the place of, and that nobody moves. */
  isFixed?: ((index: number) => boolean) | undefined
  children: (index: number) => ReactNode
}

/** The items of a list that are put in order, inside of whatever hears the dragging. */
export function SortableItems({ label, ids, nameOf, isFixed = () => false, children }: Props) {
  return (
    <SortableContext items={ids} strategy={verticalListSortingStrategy}>
      <ol className="sortable-list" aria-label={label}>
        {ids.map((item, index) => (
          <SortableItem key={item} id={item} name={nameOf(index)} isFixed={isFixed(index)}>
            {children(index)}
          </SortableItem>
        ))}
      </ol>
    </SortableContext>
  )
}

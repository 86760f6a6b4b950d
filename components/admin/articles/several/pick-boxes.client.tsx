'use client'
import { useEffect, useRef } from 'react'
import { stretch, toggle, toggleAll } from './selection.ts'
import { useSelection } from './selection-context.client.tsx'

/** Selects one article of the list; with Shift, all from the one that was chosen before. */
export function PickBox({ id, name }: { id: string; name: string }) {
  const { rows, selection, change, isBusy } = useSelection()
  const ids = rows.map((row) => row.id)
  return (
    <label className="pick-box">
      <input
        type="checkbox"
        checked={selection.ids.has(id)}
        disabled={isBusy}
        aria-label={`Select ${name}`}
        onChange={(event) => {
          const isStretched = (event.nativeEvent as MouseEvent).shiftKey
          change(isStretched ? stretch(selection, id, ids) : toggle(selection, id))
        }}
      />
    </label>
  )
}

/** Selects all articles of the page, or none. */
export function PickAllBox() {
  const { rows, selection, change, isBusy } = useSelection()
  const ids = rows.map((row) => row.id)
  const count = selection.ids.size
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (box.current) box.current.indeterminate = count > 0 && count < ids.length
  })
  return (
    <label className="pick-box">
      <input
        ref={box}
        type="checkbox"
        checked={count > 0 && count === ids.length}
        disabled={isBusy}
        aria-label="Select all on this page"
        onChange={() => change(toggleAll(selection, ids))}
      />
    </label>
  )
}

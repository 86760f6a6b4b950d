'use client'
import { type ReactNode, useEffect, useRef } from 'react'
import { singleKey } from '#components/admin/keys/single-keys.ts'
import { extend, nothing, toggle, toggleAll } from './selection.ts'
import { useSelection } from './selection-context.client.tsx'

const steps: Record<string, number> = { j: 1, k: -1, arrowdown: 1, arrowup: -1 }

/**
 * Lets J and K walk from one article to the next; in the list the arrows do too, and Enter opens as it does a link. X
 * selects, with Shift the walk does, A selects all and Escape none; E leads to what can be done with them.
 */
export function WalkRows({ children }: { children: ReactNode }) {
  const root = useRef<HTMLDivElement>(null)
  const known = useSelection()
  const selecting = useRef(known)
  selecting.current = known
  useEffect(() => {
    const walk = (event: KeyboardEvent) => {
      const { rows, selection, change, isBusy } = selecting.current
      const key = singleKey(event)?.toLowerCase()
      if (key === undefined) return
      const links = [...(root.current?.querySelectorAll<HTMLElement>('tbody th a') ?? [])]
      const row = document.activeElement?.closest('tr')
      const at = links.findIndex((link) => row?.contains(link))
      const idAt = (place: number) => rows[place]?.id
      const here = idAt(at)
      if (!isBusy && here !== undefined && key === 'x') change(toggle(selection, here))
      else if (!isBusy && key === 'a' && rows.length)
        change(
          toggleAll(
            selection,
            rows.map(({ id }) => id),
          ),
        )
      else if (key === 'e') document.querySelector<HTMLElement>('.several-bar :is(select, button)')?.focus()
      else if (!isBusy && key === 'escape' && selection.ids.size) change(nothing)
      const step = steps[key]
      if (step === undefined) return
      // The arrows scroll the page until somebody is in the list.
      if (at < 0 && key !== 'j') return
      const next = links[at + step]
      if (!next) return
      event.preventDefault()
      next.focus()
      const there = idAt(at + step)
      if (event.shiftKey && !isBusy && here !== undefined && there !== undefined) change(extend(selection, here, there))
    }
    window.addEventListener('keydown', walk)
    return () => window.removeEventListener('keydown', walk)
  }, [])
  return <div ref={root}>{children}</div>
}

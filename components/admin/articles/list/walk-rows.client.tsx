'use client'
import { type ReactNode, useEffect, useRef } from 'react'
import { singleKey } from '#components/admin/keys/single-keys.ts'

const steps: Record<string, number> = { j: 1, k: -1, ArrowDown: 1, ArrowUp: -1 }

/** Lets J and K walk from one article to the next; in the list the arrows do too, and Enter opens as it does a link. */
export function WalkRows({ children }: { children: ReactNode }) {
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const walk = (event: KeyboardEvent) => {
      const key = singleKey(event)
      const step = key === null ? undefined : steps[key]
      if (step === undefined) return
      const links = [...(root.current?.querySelectorAll<HTMLElement>('tbody th a') ?? [])]
      const row = document.activeElement?.closest('tr')
      const at = links.findIndex((link) => row?.contains(link))
      // The arrows scroll the page until somebody is in the list.
      if (at < 0 && key !== 'j') return
      const next = links[at + step]
      if (!next) return
      event.preventDefault()
      next.focus()
    }
    window.addEventListener('keydown', walk)
    return () => window.removeEventListener('keydown', walk)
  }, [])
  return <div ref={root}>{children}</div>
}

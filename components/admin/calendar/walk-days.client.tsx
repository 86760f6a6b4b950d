'use client'
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'

const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }

/** Lets the arrows walk through the days, Home and End to the first and last, Enter to the first article of a day. */
export function WalkDays({ children }: { children: ReactNode }) {
  const root = useRef<HTMLDivElement>(null)
  const days = () => [...(root.current?.querySelectorAll<HTMLElement>('[data-day]') ?? [])]
  useEffect(() => {
    const [first] = days()
    const today = root.current?.querySelector<HTMLElement>('[aria-current="date"]')
    const start = today ?? first
    if (start) start.tabIndex = 0
  })
  const walk = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const all = days()
    const at = all.findIndex((day) => day.contains(document.activeElement))
    if (at < 0) return
    if (event.key === 'Enter' && document.activeElement === all[at]) {
      all[at]?.querySelector('a')?.focus()
      event.preventDefault()
      return
    }
    const step = steps[event.key]
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? all.length - 1 : step === undefined ? -1 : at + step
    const next = all[to]
    if (!next) return
    event.preventDefault()
    for (const day of all) day.tabIndex = day === next ? 0 : -1
    next.focus()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens to the keys of the days inside
    <div ref={root} onKeyDown={walk}>
      {children}
    </div>
  )
}

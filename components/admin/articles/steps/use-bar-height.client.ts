'use client'
import { type RefObject, useEffect } from 'react'

/** Tells the style sheet how high the bar stands over what scrolls under it; its buttons may need a second row. */
export function useBarHeight(bar: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = bar.current
    if (!element) return
    const tell = () => {
      const height = getComputedStyle(element).position === 'sticky' ? element.offsetHeight : 0
      element.parentElement?.style.setProperty('--article-bar-height', `${height}px`)
    }
    const observer = new ResizeObserver(tell)
    observer.observe(element)
    return () => observer.disconnect()
  }, [bar])
}

'use client'
import { useEffect, useRef } from 'react'

/**
 * Asks before a page is left: by closing, by reloading, by a link of the desk, or by the back button. `whyAsk` answers the
 * question, or null where nothing would be lost.
 */
export function useLeaveGuard(whyAsk: () => string | null): void {
  const ask = useRef(whyAsk)
  ask.current = whyAsk
  useEffect(() => {
    const mayLeave = () => {
      const question = ask.current()
      return question === null || window.confirm(question)
    }
    const onUnload = (event: BeforeUnloadEvent) => {
      if (ask.current() !== null) event.preventDefault()
    }
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null
      const staysHere =
        !(link instanceof HTMLAnchorElement) || link.target === '_blank' || link.hash !== '' || link.isContentEditable
      if (staysHere || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
      if (mayLeave()) return
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    // Going back within the desk loads no page, so nothing unloads: the browser's own navigation is asked to stop.
    const onNavigate = (event: NavigateEvent) => {
      const isBack = event.navigationType === 'traverse' && event.destination.sameDocument
      if (isBack && event.cancelable && !mayLeave()) event.preventDefault()
    }
    const browser: Navigation | undefined = window.navigation
    browser?.addEventListener('navigate', onNavigate)
    window.addEventListener('beforeunload', onUnload)
    document.addEventListener('click', onClick, true)
    return () => {
      browser?.removeEventListener('navigate', onNavigate)
      window.removeEventListener('beforeunload', onUnload)
      document.removeEventListener('click', onClick, true)
    }
  }, [])
}

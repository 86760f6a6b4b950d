'use client'
import { useEffect } from 'react'
import { type ArticleStore, isDirty } from './article-store.ts'

const question = 'This article has changes that are not saved. Leave without them?'

/** Asks before a page with unsaved changes is left: by closing, by reloading, by a link of the desk, or by the back button. */
export function useLeaveWarning(store: ArticleStore): void {
  useEffect(() => {
    const isUnsaved = () => {
      store.flush()
      return isDirty(store.get())
    }
    const onUnload = (event: BeforeUnloadEvent) => {
      if (isUnsaved()) event.preventDefault()
    }
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null
      const staysHere =
        !(link instanceof HTMLAnchorElement) || link.target === '_blank' || link.hash !== '' || link.isContentEditable
      if (staysHere || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
      if (!isUnsaved() || window.confirm(question)) return
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    // Going back within the desk loads no page, so nothing unloads: the browser's own navigation is asked to stop.
    const onNavigate = (event: NavigateEvent) => {
      const isBack = event.navigationType === 'traverse' && event.destination.sameDocument
      if (isBack && event.cancelable && isUnsaved() && !window.confirm(question)) event.preventDefault()
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
  }, [store])
}

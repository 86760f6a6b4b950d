'use client'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import type { ArticleScreenProps } from '../article-screen-props.ts'
import { type ArticleStore, isDirty } from './article-store.ts'

/** After a step the server tells the article anew; its version and its address are taken over when nothing was typed since. */
export function useFollowServer(store: ArticleStore, { article }: ArticleScreenProps): void {
  const { version, slug, content } = article
  useEffect(() => {
    const state = store.get()
    if (version === null || state.version === null || version <= state.version) {
      if (slug && version === state.version) store.set({ slug })
      return
    }
    // Somebody else may have saved in between: then the next save is a conflict, and shows both texts.
    if (JSON.stringify(content) === JSON.stringify(state.saved) && !isDirty(state)) store.set({ version, slug })
  }, [store, version, slug, content])
  const router = useRouter()
  const isAsShown = article.status === 'live' && !article.hasChanges
  useEffect(() => {
    if (!isAsShown || version === null) return
    // The first save of a live article makes it one with changes that readers do not see, and the bar must say so.
    let known = version
    return store.subscribe(() => {
      const saved = store.get().version ?? known
      if (saved <= known) return
      known = saved
      router.refresh()
    })
  }, [store, version, isAsShown, router])
}

'use client'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { isSameText } from '#lib/articles/merge/saying.ts'
import type { ArticleScreenProps } from '../article-screen-props.ts'
import { type ArticleStore, isDirty } from './article-store.ts'

/** After a step the server tells the article anew; what it says now is taken over when nothing was typed since. */
export function useFollowServer(store: ArticleStore, { article }: ArticleScreenProps): void {
  const { version, slug, content, savedAt } = article
  useEffect(() => {
    const state = store.get()
    if (version === null || state.version === null || version <= state.version) {
      if (slug && version === state.version) store.set({ slug })
      return
    }
    // Where something was typed since, the next save puts it together with what another saved in between.
    if (isDirty(state) || state.isSaving) return
    if (isSameText(content, state.saved)) store.set({ version, slug })
    else store.replace(content, { saved: content, version, slug, savedAt })
  }, [store, version, slug, content, savedAt])
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

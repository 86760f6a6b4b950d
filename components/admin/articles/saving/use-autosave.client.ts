'use client'
import { useEffect } from 'react'
import type { ArticleScreenProps } from '../article-screen-props.ts'
import { whyFixed } from '../steps/why-fixed.ts'
import type { ArticleStore } from '../store/article-store.ts'
import { saveQuietly } from '../store/save-article.ts'
import { createAutosaver } from './autosaver.ts'

/** Saves by itself while somebody may write here. */
export function useAutosave(store: ArticleStore, { article, account }: ArticleScreenProps): void {
  const isFixed = whyFixed(article) !== null
  const { id } = article
  useEffect(() => {
    if (isFixed) return
    const { hurry, stop } = createAutosaver(store, () => saveQuietly(store, id, account.id))
    const onHide = () => document.visibilityState === 'hidden' && hurry()
    window.addEventListener('online', hurry)
    document.addEventListener('visibilitychange', onHide)
    return () => {
      window.removeEventListener('online', hurry)
      document.removeEventListener('visibilitychange', onHide)
      stop()
    }
  }, [store, id, account.id, isFixed])
}

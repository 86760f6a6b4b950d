'use client'
import { useEffect } from 'react'
import { noticeSlot } from '../notice-slot.ts'
import type { ArticleStore } from './article-store.ts'

/** Says what was done on the page before, when that led here. */
export function useKeptNotice(store: ArticleStore): void {
  useEffect(() => {
    const text = sessionStorage.getItem(noticeSlot)
    if (!text) return
    sessionStorage.removeItem(noticeSlot)
    store.set({ notice: { tone: 'done', text } })
  }, [store])
}

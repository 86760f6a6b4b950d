'use client'
import { useEffect } from 'react'
import { doneSlot, noticeSlot } from '../notice-slot.ts'
import type { ArticleStore } from './article-store.ts'

/** Says what was done on the page before, when that led here. */
export function useKeptNotice(store: ArticleStore): void {
  useEffect(() => {
    const text = sessionStorage.getItem(noticeSlot)
    if (!text) return
    const done = sessionStorage.getItem(doneSlot)
    for (const slot of [noticeSlot, doneSlot]) sessionStorage.removeItem(slot)
    store.set({ notice: { tone: 'done', text }, done: done === 'published' || done === 'scheduled' ? done : null })
  }, [store])
}

'use client'
import { useEffect } from 'react'
import type { Company } from '#lib/presence/company.ts'
import { beatMs } from '#lib/presence/limits.ts'
import { urls } from '#lib/urls.ts'
import { type ArticleStore, isDirty } from '../store/article-store.ts'
import { callDesk } from './call-desk.ts'
import { meetCompany } from './meet-company.ts'

const writingMs = 5 * 60_000

/** Says by heartbeat that somebody is here, and writing if they typed in the last minutes; learns who else is. */
export function usePresence(store: ArticleStore, id: string, mayWrite: boolean): void {
  useEffect(() => {
    let typedAt: number | null = null
    let seen = store.get().content
    const url = urls.api.presence()
    const beat = async () => {
      if (store.get().version === null) return
      const isRecent = typedAt !== null && performance.now() - typedAt < writingMs
      const isWriting = mayWrite && (isRecent || isDirty(store.get()))
      const { result } = await callDesk<Company>({ method: 'POST', url, input: { id, isWriting } })
      if (result) meetCompany(store, result)
    }
    const unsubscribe = store.subscribe(() => {
      const { content, saved } = store.get()
      if (content === seen) return
      seen = content
      if (content === saved) return
      // Who begins to write says so at once, before the first save.
      const isFirst = typedAt === null || performance.now() - typedAt > writingMs
      typedAt = performance.now()
      if (isFirst) void beat()
    })
    const leave = () => void callDesk({ method: 'DELETE', url, input: { id }, isLast: true })
    void beat()
    const timer = setInterval(() => void beat(), beatMs)
    window.addEventListener('pagehide', leave)
    return () => {
      clearInterval(timer)
      window.removeEventListener('pagehide', leave)
      unsubscribe()
      leave()
    }
  }, [store, id, mayWrite])
}

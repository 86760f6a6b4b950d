'use client'
import { useEffect } from 'react'
import type { Company } from '#lib/presence/company.ts'
import { beatMs } from '#lib/presence/limits.ts'
import { urls } from '#lib/urls.ts'
import { type ArticleStore, isDirty } from '../store/article-store.ts'
import { callDesk } from './call-desk.ts'
import { meetCompany } from './meet-company.ts'

const writingMs = 5 * 60_000
// A screen that is drawn anew leaves and comes back at once: its calls stay in order.
let turn: Promise<unknown> = Promise.resolve()
const inOrder = (call: () => Promise<unknown>) => {
  turn = turn.then(call)
}

/** Says by heartbeat that somebody is here, and writing if they typed in the last minutes; learns who else is. */
export function usePresence(store: ArticleStore, id: string, mayWrite: boolean): void {
  useEffect(() => {
    let typedAt: number | null = null
    let { content: seen, version: known } = store.get()
    const url = urls.api.presence()
    const beat = async () => {
      if (store.get().version === null) return
      const isRecent = typedAt !== null && performance.now() - typedAt < writingMs
      const isWriting = mayWrite && (isRecent || isDirty(store.get()))
      const { result } = await callDesk<Company>({ method: 'POST', url, input: { id, isWriting } })
      if (!result) return
      meetCompany(store, result)
      // Whoever was taken over does not take the article back by having typed before.
      if (result.lock?.isMine === false) typedAt = null
    }
    const unsubscribe = store.subscribe(() => {
      const { content, saved, version } = store.get()
      // A new article can be held from its first save on.
      if (version !== null && known === null) inOrder(beat)
      known = version
      if (content === seen) return
      seen = content
      if (content === saved) return
      // Who begins to write says so at once, before the first save.
      const isFirst = typedAt === null || performance.now() - typedAt > writingMs
      typedAt = performance.now()
      if (isFirst) inOrder(beat)
    })
    const goodbye = () => callDesk({ method: 'DELETE', url, input: { id }, isLast: true })
    const leave = () => void goodbye()
    inOrder(beat)
    const timer = setInterval(() => inOrder(beat), beatMs)
    window.addEventListener('pagehide', leave)
    return () => {
      clearInterval(timer)
      window.removeEventListener('pagehide', leave)
      unsubscribe()
      inOrder(goodbye)
    }
  }, [store, id, mayWrite])
}

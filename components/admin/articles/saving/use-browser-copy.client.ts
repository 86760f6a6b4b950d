'use client'
import { useEffect } from 'react'
import { isSameText } from '#lib/articles/merge/saying.ts'
import type { ArticleScreenProps } from '../article-screen-props.ts'
import { type ArticleStore, isDirty } from '../store/article-store.ts'
import { copyKey, dropCopy, findCopies, holdCopy, keepCopy } from './browser-copies.ts'

const pauseMs = 400

/** Keeps what is not saved in this browser, and offers what an earlier tab left there. */
export function useBrowserCopy(store: ArticleStore, { article, account }: ArticleScreenProps): void {
  const { id } = article
  useEffect(() => {
    const key = copyKey(account.id, id, crypto.randomUUID())
    const release = holdCopy(key)
    void offer(store, account.id, id).catch(withoutStorage)
    let timer: ReturnType<typeof setTimeout> | undefined
    let seen = store.get().content
    let isKept = false
    const keep = () => {
      clearTimeout(timer)
      const state = store.get()
      if (!isDirty(state)) {
        if (isKept) void dropCopy(key).catch(withoutStorage)
        isKept = false
        return
      }
      isKept = true
      const { content, saved: base, version } = state
      void keepCopy({ key, articleId: id, content, base, version, at: Date.now() }).catch(withoutStorage)
    }
    const unsubscribe = store.subscribe(() => {
      const { content } = store.get()
      if (content === seen && isDirty(store.get()) === isKept) return
      seen = content
      clearTimeout(timer)
      timer = setTimeout(keep, pauseMs)
    })
    const onHide = () => {
      store.flush()
      keep()
    }
    document.addEventListener('visibilitychange', onHide)
    window.addEventListener('pagehide', onHide)
    return () => {
      document.removeEventListener('visibilitychange', onHide)
      window.removeEventListener('pagehide', onHide)
      unsubscribe()
      keep()
      release()
    }
  }, [store, id, account.id])
}

async function offer(store: ArticleStore, accountId: string, articleId: string): Promise<void> {
  const { version, saved } = store.get()
  const found = (await findCopies(accountId)).filter(
    (copy) => copy.articleId === articleId || (version === null && copy.version === null),
  )
  const copies = found.filter(({ content }) => !isSameText(content, saved))
  for (const { key } of found) if (!copies.some((copy) => copy.key === key)) await dropCopy(key)
  if (copies.length) store.set({ saving: { ...store.get().saving, copies } })
}

// A private window may have no such storage; saving to the server does not rest on it.
function withoutStorage(error: unknown): void {
  if (!(error instanceof DOMException)) throw error
}

'use client'
import { useEffect } from 'react'
import type { CopyView } from '#lib/archives/desk-queries.ts'
import { urls } from '#lib/urls.ts'
import { callDesk } from '../saving/call-desk.ts'
import type { ArticleStore } from '../store/article-store.ts'

interface Answer {
  isOn: boolean
  copies: CopyView[]
}

const everyMs = 5_000

/** Brings to the screen what became of copies of the references' pages, and again while the archive is at work. */
export function useCopies(store: ArticleStore): void {
  useEffect(() => {
    let asked = ''
    const ask = async (anew: boolean) => {
      const addresses = [...new Set(store.get().content.references.flatMap(({ url }) => url || []))].sort()
      if (!addresses.length || (!anew && addresses.join('\n') === asked)) return
      asked = addresses.join('\n')
      keep(store, await callDesk<Answer>({ method: 'POST', url: urls.api.archiveCopies(), input: { urls: addresses } }))
    }
    const stop = store.subscribe(() => void ask(false))
    const timer = setInterval(() => {
      if (isUnderWay(store) && document.visibilityState === 'visible') void ask(true)
    }, everyMs)
    void ask(false)
    return () => {
      stop()
      clearInterval(timer)
    }
  }, [store])
}

/** Asks for a copy of a page in the archive. @returns why that was not taken, or null */
export async function askForCopy(store: ArticleStore, url: string): Promise<string | null> {
  const answer = await callDesk<Answer>({ method: 'PUT', url: urls.api.archiveCopies(), input: { url } })
  keep(store, answer)
  return answer.status === 'done' ? null : (answer.message ?? 'The server did not answer. Try again.')
}

function isUnderWay(store: ArticleStore): boolean {
  const { copies, content } = store.get()
  return content.references.some(({ url }) => ['waiting', 'working'].includes(copies?.byUrl[url]?.state ?? ''))
}

function keep(store: ArticleStore, { status, result }: Awaited<ReturnType<typeof callDesk<Answer>>>): void {
  if (status !== 'done' || !result) return
  const known = Object.fromEntries(result.copies.map((copy) => [copy.url, copy]))
  store.set({ copies: { isOn: result.isOn, byUrl: { ...store.get().copies?.byUrl, ...known } } })
}

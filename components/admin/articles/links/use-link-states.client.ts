'use client'
import { useEffect } from 'react'
import type { LinkView } from '#lib/links/desk-queries.ts'
import { urls } from '#lib/urls.ts'
import { callDesk } from '../saving/call-desk.ts'
import type { ArticleStore } from '../store/article-store.ts'

interface Answer {
  isOn: boolean
  links: LinkView[]
}

/** Brings to the screen what is known of the pages behind the references, and again when there are others. */
export function useLinkStates(store: ArticleStore): void {
  useEffect(() => {
    let asked = ''
    const ask = async () => {
      const addresses = [...new Set(store.get().content.references.flatMap(({ url }) => url || []))].sort()
      if (!addresses.length || addresses.join('\n') === asked) return
      asked = addresses.join('\n')
      keep(store, await callDesk<Answer>({ method: 'POST', url: urls.api.links(), input: { urls: addresses } }))
    }
    const stop = store.subscribe(() => void ask())
    void ask()
    return stop
  }, [store])
}

/** Says that one opened a page that our program could not. @returns why that was not kept, or null */
export async function vouchFor(store: ArticleStore, url: string): Promise<string | null> {
  const answer = await callDesk<Answer>({ method: 'PUT', url: urls.api.links(), input: { url } })
  keep(store, answer)
  return answer.status === 'done' ? null : (answer.message ?? 'The server did not answer. Try again.')
}

function keep(store: ArticleStore, { status, result }: Awaited<ReturnType<typeof callDesk<Answer>>>): void {
  if (status !== 'done' || !result) return
  const known = Object.fromEntries(result.links.map((link) => [link.url, link]))
  store.set({ links: { isOn: result.isOn, byUrl: { ...store.get().links?.byUrl, ...known } } })
}

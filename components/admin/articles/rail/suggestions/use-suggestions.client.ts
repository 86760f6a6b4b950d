'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { ArticleContent } from '#lib/articles/content.ts'
import type { Suggestions } from '#lib/suggestions/desk-queries.ts'
import { urls } from '#lib/urls.ts'
import { callDesk } from '../../saving/call-desk.ts'
import { useArticle } from '../../store/article-context.client.tsx'

const pauseMs = 2_000
const none: Suggestions = { offered: [], dismissed: [] }

/** What may belong under “Read also”: asked when the list is opened, and again some seconds after the article says something else. */
export function useSuggestions() {
  const { store, props } = useArticle()
  const { id } = props.article
  const [found, setFound] = useState(none)
  const [fault, setFault] = useState('')
  const [isLooking, setLooking] = useState(true)
  const asked = useRef('')
  const look = useCallback(async () => {
    const { content } = store.get()
    asked.current = meaning(content)
    setLooking(true)
    const answer = await callDesk<Suggestions>({ method: 'POST', url: urls.api.suggestions(), input: { id, content } })
    // The article changed meanwhile: its own question is on its way.
    if (asked.current !== meaning(content)) return
    if (answer.result) setFound(answer.result)
    setFault(answer.status === 'done' ? '' : (answer.message ?? 'The server did not answer.'))
    setLooking(false)
  }, [store, id])
  useEffect(() => {
    void look()
    let timer: ReturnType<typeof setTimeout> | undefined
    const stop = store.subscribe(() => {
      if (meaning(store.get().content) === asked.current) return
      clearTimeout(timer)
      timer = setTimeout(() => void look(), pauseMs)
    })
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [store, look])
  /** @returns why it was not kept, or null */
  const say = async (method: 'PUT' | 'DELETE', suggested: string): Promise<string | null> => {
    const answer = await callDesk<object>({ method, url: urls.api.suggestions(), input: { id, suggested } })
    if (answer.status !== 'done') return answer.message ?? 'The server did not answer. Try again.'
    setFound((known) => moved(known, method, suggested))
    return null
  }
  return { found, fault, isLooking, look, say }
}

// What the suggestions rest on; a pick that is added or moved changes none of it.
function meaning({ headline, standfirst, keyPoints, body, topics, references, bylines }: ArticleContent): string {
  return JSON.stringify([headline, standfirst, keyPoints, body, topics, references.map(({ url }) => url), bylines])
}

function moved({ offered, dismissed }: Suggestions, method: 'PUT' | 'DELETE', id: string): Suggestions {
  const it = [...offered, ...dismissed].find((each) => each.id === id)
  if (!it) return { offered, dismissed }
  const others = { offered: offered.filter((each) => each !== it), dismissed: dismissed.filter((each) => each !== it) }
  if (method === 'PUT') return { ...others, dismissed: [...others.dismissed, it] }
  return { ...others, offered: [{ reasons: ['dismissed before'], ...it }, ...others.offered] }
}

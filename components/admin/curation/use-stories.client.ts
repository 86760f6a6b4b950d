'use client'
import { useDebouncedValue } from '@mantine/hooks'
import { useEffect, useState } from 'react'
import type { DeskStory } from '#lib/curation/desk-queries.ts'
import { urls } from '#lib/urls.ts'

export interface StoryPage {
  items: DeskStory[]
  next: string | null
}

const failed = 'The stories could not be looked up. Try again.'

/** Live stories, newest first: those that the page came with, or those that were looked up by words, and more of either. */
export function useStories(recent: StoryPage) {
  const [typed, setTyped] = useState('')
  const [q] = useDebouncedValue(typed.trim(), 200)
  const [found, setFound] = useState<StoryPage | null>(null)
  const [fault, setFault] = useState('')
  const [isLooking, setLooking] = useState(false)
  useEffect(() => {
    setFault('')
    if (!q) {
      setFound(null)
      return
    }
    const stop = new AbortController()
    setLooking(true)
    lookUp({ q }, stop.signal)
      .then(setFound)
      .catch((error: unknown) => {
        if (!stop.signal.aborted) setFault(error instanceof LookUpError ? error.message : failed)
      })
      .finally(() => setLooking(false))
    return () => stop.abort()
  }, [q])
  // What stood there stays until the answer comes, so that a button that has the focus keeps it.
  const shown = found ?? recent
  const more = async () => {
    setLooking(true)
    setFault('')
    try {
      const next = await lookUp({ q, after: shown.next ?? '' })
      setFound({ items: [...shown.items, ...next.items], next: next.next })
    } catch (error) {
      setFault(error instanceof LookUpError ? error.message : failed)
    }
    setLooking(false)
  }
  return { typed, setTyped, q, ...shown, more, fault, isLooking }
}

class LookUpError extends Error {}

async function lookUp(query: Record<string, string>, signal?: AbortSignal): Promise<StoryPage> {
  const response = await fetch(`${urls.api.curation()}?${new URLSearchParams(query)}`, signal ? { signal } : {})
  const answer = (await response.json()) as StoryPage & { message?: string }
  if (!response.ok) throw new LookUpError(answer.message ?? failed)
  return answer
}

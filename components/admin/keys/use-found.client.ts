'use client'
import { useDebouncedValue } from '@mantine/hooks'
import { useEffect, useState } from 'react'
import type { ListStatus } from '#lib/articles/desk-list-queries.ts'
import { urls } from '#lib/urls.ts'

interface FoundArticle {
  id: string
  headline: string
  status: ListStatus
  section: string
}

const failed = 'The articles could not be searched. Try again.'

/** Articles by what is typed; what stood there stays until the answer comes. */
export function useFound(typed: string) {
  const [q] = useDebouncedValue(typed.trim(), 150)
  const [articles, setArticles] = useState<FoundArticle[]>([])
  const [fault, setFault] = useState('')
  const [isLooking, setLooking] = useState(true)
  useEffect(() => {
    const stop = new AbortController()
    setLooking(true)
    fetch(`${urls.api.finder()}?${new URLSearchParams({ q })}`, { signal: stop.signal })
      .then(async (response) => {
        const answer = (await response.json()) as { items?: FoundArticle[]; message?: string }
        setArticles(answer.items ?? [])
        setFault(response.ok ? '' : (answer.message ?? failed))
        setLooking(false)
      })
      .catch(() => {
        if (stop.signal.aborted) return
        setFault(failed)
        setLooking(false)
      })
    return () => stop.abort()
  }, [q])
  return { articles, fault, isLooking }
}

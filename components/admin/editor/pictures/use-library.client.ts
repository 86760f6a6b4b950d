'use client'
import { useDebouncedValue } from '@mantine/hooks'
import { useEffect, useState } from 'react'
import type { PictureView } from '#lib/articles/desk-choices.ts'
import { listPictures, type Sought } from './list-pictures.ts'

interface Found {
  items: PictureView[]
  next: string | null
}

/** The library's pictures for what is looked for, page after page. */
export function useLibrary({ q: typed, show, shape }: Sought) {
  const [q] = useDebouncedValue(typed.trim(), 250)
  const [found, setFound] = useState<Found | null>(null)
  // Where the page that is asked for begins; a new object asks again.
  const [from, setFrom] = useState<{ after: string | null }>({ after: null })
  const [fault, setFault] = useState('')
  const [isLoading, setLoading] = useState(true)
  const narrowed = `${show} ${shape} ${q}`
  const [asked, setAsked] = useState(narrowed)
  if (asked !== narrowed) {
    setAsked(narrowed)
    setFrom({ after: null })
    setFound(null)
  }
  useEffect(() => {
    const stop = new AbortController()
    const { after } = from
    setLoading(true)
    setFault('')
    listPictures({ q, show, shape }, after, stop.signal)
      .then(
        (page) => setFound((before) => ({ ...page, items: after && before ? [...before.items, ...page.items] : page.items })),
        (error: unknown) => {
          if (!stop.signal.aborted) setFault(error instanceof Error ? error.message : 'The library could not be opened.')
        },
      )
      .finally(() => {
        if (!stop.signal.aborted) setLoading(false)
      })
    return () => stop.abort()
  }, [q, show, shape, from])
  const next = found?.next ?? null
  return {
    items: found?.items ?? null,
    isLoading,
    fault,
    more: next === null ? null : () => setFrom({ after: next }),
    again: () => setFrom({ ...from }),
  }
}

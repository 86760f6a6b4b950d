'use client'
import { useDebouncedValue } from '@mantine/hooks'
import { useEffect, useState } from 'react'
import type { PictureView } from '#lib/articles/desk-choices.ts'
import { listPictures } from './list-pictures.ts'

/** The library's pictures for these words, page after page. */
export function useLibrary(isOpen: boolean, words: string) {
  const [q] = useDebouncedValue(words.trim(), 250)
  const [after, setAfter] = useState<string | null>(null)
  const [items, setItems] = useState<PictureView[] | null>(null)
  const [next, setNext] = useState<string | null>(null)
  const [fault, setFault] = useState('')
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words begin a new list
  useEffect(() => {
    setAfter(null)
    setItems(null)
  }, [q])
  useEffect(() => {
    if (!isOpen) return
    const stop = new AbortController()
    listPictures(q, after, stop.signal).then(
      (page) => {
        setFault('')
        setNext(page.next)
        setItems((before) => (after && before ? [...before, ...page.items] : page.items))
      },
      (error: unknown) => {
        if (!stop.signal.aborted) setFault(error instanceof Error ? error.message : 'The library could not be opened.')
      },
    )
    return () => stop.abort()
  }, [isOpen, q, after])
  return { items, fault, more: next ? () => setAfter(next) : null }
}

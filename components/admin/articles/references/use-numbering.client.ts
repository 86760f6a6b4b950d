'use client'
import { useMemo } from 'react'
import { type Numbering, numberCitations } from '#lib/articles/citations.ts'
import { useScreen } from '../store/article-context.client.tsx'

/** The numbers that readers will see, and every use of every source, as the text stands now. */
export function useNumbering(): Numbering {
  const body = useScreen(({ content }) => content.body)
  const keyPoints = useScreen(({ content }) => content.keyPoints)
  const references = useScreen(({ content }) => content.references)
  return useMemo(() => numberCitations({ body, keyPoints, references }), [body, keyPoints, references])
}

/** A source's number on the page, or null where it is cited nowhere. */
export function numberOf({ keys, uses }: Numbering, key: string): number | null {
  return uses.has(key) && keys.includes(key) ? keys.indexOf(key) + 1 : null
}

'use client'
import { Button } from '@mantine/core'
import type { Finding } from '#lib/gate/finding.ts'
import { useArticle } from '../store/article-context.client.tsx'

/** Opens the source's text at the words that a finding compares with. */
export function ShowPassage({ finding: { data, message } }: { finding: Finding }) {
  const { store, open } = useArticle()
  const { passage, key } = data
  if (typeof passage !== 'string' || typeof key !== 'string' || !passage) return null
  const show = () => {
    store.set({ shownText: { key, passage } })
    open('references')
  }
  return (
    <Button size="compact-xs" variant="default" onClick={show} aria-label={`Show the source: ${message}`}>
      Show the source
    </Button>
  )
}

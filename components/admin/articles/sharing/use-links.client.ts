'use client'
import { useState } from 'react'
import type { PreviewLink } from '#lib/previews/schema.ts'
import { useArticle } from '../store/article-context.client.tsx'

/** The links as they are now: what the page was told, and what was made and revoked since. The page of a new article is told nothing. */
export function useLinks() {
  const { links: told } = useArticle().props
  const [made, setMade] = useState<PreviewLink[]>([])
  const [revoked, setRevoked] = useState<string[]>([])
  const fresh = made.filter(({ id }) => !told.some((link) => link.id === id))
  const links = [...fresh, ...told].map((link) => (revoked.includes(link.id) ? { ...link, state: 'revoked' as const } : link))
  return {
    links,
    onMade: (link: PreviewLink) => setMade((before) => [link, ...before]),
    onRevoked: (id: string) => setRevoked((before) => [...before, id]),
  }
}

import type { Pick } from '#lib/articles/desk-picks.ts'
import { urls } from '#lib/urls.ts'

/** Live articles whose headline has words that begin like these, newest first; null where the desk cannot be asked. */
export async function findArticles(q: string, signal: AbortSignal): Promise<Pick[] | null> {
  try {
    const response = await fetch(`${urls.api.articles()}?${new URLSearchParams({ q })}`, { signal })
    if (!response.ok) return null
    return ((await response.json()) as { items: Pick[] }).items
  } catch (error) {
    if (error instanceof TypeError) return null
    if (error instanceof DOMException && error.name === 'AbortError') return []
    throw error
  }
}

'use client'
import { useArticle } from './store/article-context.client.tsx'

/** Says what an id stands for, in words, where texts are compared. */
export function useNames(): (id: string) => string {
  const { store, choices } = useArticle()
  const names = new Map([...choices.sections, ...choices.topics, ...choices.people].map(({ id, name }) => [id, name]))
  return (id) => names.get(id) ?? store.get().picks[id]?.headline ?? id
}

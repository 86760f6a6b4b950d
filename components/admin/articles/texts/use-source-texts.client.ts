'use client'
import { useEffect } from 'react'
import type { ActionState } from '#lib/action-state.ts'
import type { SourceTextView } from '#lib/snapshots/desk-queries.ts'
import { urls } from '#lib/urls.ts'
import type { ArticleScreenProps } from '../article-screen-props.ts'
import { callDesk } from '../saving/call-desk.ts'
import { useArticle } from '../store/article-context.client.tsx'
import type { ArticleStore } from '../store/article-store.ts'
import { saveArticle } from '../store/save-article.ts'

/** Brings the texts of the sources to the screen. */
export function useSourceTexts(store: ArticleStore, { article: { id, version } }: ArticleScreenProps): void {
  useEffect(() => {
    let isOver = false
    // A new article has none.
    if (version === null) return
    void callDesk<SourceTextView[]>({ method: 'GET', url: urls.api.sourceTexts(id) }).then(({ status, result }) => {
      if (!isOver && status === 'done' && result?.length) store.set({ texts: result })
    })
    return () => {
      isOver = true
    }
  }, [store, id, version])
}

type Change =
  | { method: 'POST'; key: string; url: string; text: string }
  | { method: 'PUT'; key: string; url: string }
  | { method: 'DELETE'; key: string }

/** Attaches the text of a source, or takes it off. The article is saved first: a text belongs to one that is there. */
export function useChangeText() {
  const { store, props } = useArticle()
  const { id } = props.article
  /** @returns why it was not done, or null */
  return async ({ method, ...input }: Change): Promise<string | null> => {
    if (store.get().version === null && !(await saveArticle(store, props.actions, id)))
      return 'The article could not be saved, so no text could be attached to it.'
    const call = { method, url: urls.api.sourceTexts(), input: { id, ...input }, patienceMs: 60_000 }
    const answer = await callDesk<SourceTextView[]>(call)
    if (answer.status === 'done' && answer.result) store.set({ texts: answer.result })
    return answer.status === 'done' ? null : sentenceOf(answer)
  }
}

function sentenceOf({ code, message }: ActionState<SourceTextView[]>): string {
  if (code === 'unreachable') return 'The server did not answer. Nothing was changed; try again.'
  return message ?? 'That was not done.'
}

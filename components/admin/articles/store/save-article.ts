import { type ActionState, idle } from '#lib/action-state.ts'
import type { Saved } from '#lib/articles/draft.ts'
import type { Conflict } from '#lib/articles/open-article.ts'
import { urls } from '#lib/urls.ts'
import type { ArticleActions } from '../article-screen-props.ts'
import { type ArticleStore, isDirty } from './article-store.ts'
import { reach, refuse } from './refuse.ts'

/** Saves what was typed, if anything was, after a save that is under way. @returns whether all of it is on disk now */
export function saveArticle(store: ArticleStore, actions: ArticleActions, id: string): Promise<boolean> {
  return store.inTurn(() => save(store, actions, id))
}

async function save(store: ArticleStore, actions: ArticleActions, id: string): Promise<boolean> {
  store.flush()
  const { content, version } = store.get()
  if (version !== null && !isDirty(store.get())) return true
  store.set({ isSaving: true, notice: null })
  const answer = await reach<Saved>(() =>
    version === null ? actions.draft(idle, { id, content }) : actions.revise(idle, { id, version, content }),
  )
  store.set({ isSaving: false })
  if (answer.status !== 'done' || !answer.result) return refused(store, answer)
  const { result } = answer
  store.set({ saved: content, version: result.version, savedAt: result.savedAt, slug: result.slug, errors: {} })
  // The form for a new article has become the article's own page; a reload must find it there.
  if (version === null) window.history.replaceState(window.history.state, '', urls.admin.article(id))
  return !isDirty(store.get())
}

function refused(store: ArticleStore, answer: ActionState<Saved>): false {
  if (answer.code === 'conflict') store.set({ conflict: answer.data as Conflict })
  else refuse(store, answer)
  return false
}

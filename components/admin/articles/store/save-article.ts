import { type ActionState, idle } from '#lib/action-state.ts'
import { isTooLarge, tooLarge } from '#lib/articles/article-size.ts'
import type { ArticleContent } from '#lib/articles/content.ts'
import type { Saved } from '#lib/articles/draft.ts'
import { urls } from '#lib/urls.ts'
import type { ArticleActions } from '../article-screen-props.ts'
import { callDesk } from '../saving/call-desk.ts'
import { meetRefusal } from '../saving/meet-refusal.ts'
import { type ArticleStore, isDirty } from './article-store.ts'
import { reach } from './refuse.ts'

type Send = (version: number | null, content: ArticleContent) => Promise<ActionState<Saved>>

const mostRounds = 4
const sizeRefused: ActionState<never> = { status: 'refused', code: 'too-large', message: tooLarge, fields: { body: tooLarge } }

/**
 * Saves by hand: what was typed until now, after a save that is under way. @returns whether all of it is on disk, and
 * nothing in it that this person has not seen
 */
export function saveArticle(store: ArticleStore, actions: ArticleActions, id: string): Promise<boolean> {
  const send: Send = (version, content) =>
    reach(() => (version === null ? actions.draft(idle, { id, content }) : actions.revise(idle, { id, version, content })))
  return store.inTurn(async () => {
    store.set({ notice: null })
    let isMerged = false
    // While it was sent more may have been typed, or another's text was put into it.
    for (let round = 0; round < mostRounds; round += 1) {
      store.flush()
      const { saving, version } = store.get()
      if (version !== null && !isDirty(store.get()) && saving.isClosed) return !isMerged
      const end = await save(store, id, send, { isByHand: true })
      if (end === 'refused') return false
      isMerged ||= end === 'merged'
    }
    return false
  })
}

/** Saves in the background, and says nothing aloud. */
export function saveQuietly(store: ArticleStore, id: string, writer: string): Promise<void> {
  const send: Send = (version, content) =>
    callDesk<Saved>({ method: 'POST', url: urls.api.autosave(), input: { id, version, content, writer } })
  return store.inTurn(async () => {
    store.flush()
    if (isDirty(store.get())) await save(store, id, send, { isByHand: false })
  })
}

async function save(store: ArticleStore, id: string, send: Send, { isByHand }: { isByHand: boolean }) {
  const { content, version } = store.get()
  // The server says so too, but closes the line over what it will not read, and a browser shows no answer then.
  if (isTooLarge(content)) return meetRefusal(store, sizeRefused, { sent: content, isByHand })
  store.set({ isSaving: true })
  const answer = await send(version, content)
  store.set({ isSaving: false })
  if (answer.status !== 'done' || !answer.result) return meetRefusal(store, answer, { sent: content, isByHand })
  const { result } = answer
  const saving = { ...store.get().saving, trouble: null, isClosed: isByHand }
  store.unanswered = null
  store.set({ saved: content, version: result.version, savedAt: result.savedAt, slug: result.slug, errors: {}, saving })
  // The form for a new article has become the article's own page; a reload must find it there.
  if (version === null) window.history.replaceState(window.history.state, '', urls.admin.article(id))
  return 'saved' as const
}

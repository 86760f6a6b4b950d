import type { ActionState } from '#lib/action-state.ts'
import type { ArticleContent } from '#lib/articles/content.ts'
import { mergeContent } from '#lib/articles/merge/merge-content.ts'
import { isSameText } from '#lib/articles/merge/saying.ts'
import type { Conflict } from '#lib/articles/open-article.ts'
import type { Lock } from '#lib/presence/company.ts'
import type { ArticleStore } from '../store/article-store.ts'
import { refuse } from '../store/refuse.ts'
import type { Trouble } from './saving-state.ts'

interface Attempt {
  sent: ArticleContent
  isByHand: boolean
}

const kinds: Record<string, Trouble['kind']> = {
  unreachable: 'away',
  busy: 'away',
  'not-signed-in': 'signed-out',
  'other-person': 'signed-out',
  held: 'held',
}

/** What a save that was not done leads to. @returns 'merged' when the text can be sent again at once */
export function meetRefusal(store: ArticleStore, answer: ActionState<unknown>, attempt: Attempt): 'merged' | 'saved' | 'refused' {
  const { code = '', message = '', fields = {}, data } = answer
  if (code === 'conflict') return meetConflict(store, data as Conflict)
  if (code === 'unreachable') store.unanswered = attempt.sent
  const kind = kinds[code] ?? 'refused'
  const { saving, errors } = store.get()
  const company = kind === 'held' ? { ...saving.company, lock: data as Lock } : saving.company
  store.set({ saving: { ...saving, company, trouble: { kind, text: message } } })
  if (kind !== 'refused') return 'refused'
  if (attempt.isByHand) refuse(store, answer)
  else
    store.set({
      errors: {
        ...errors,
        ...Object.fromEntries(Object.entries(fields).map(([path, said]) => [path.replace(/^content\./, ''), said])),
      },
    })
  return 'refused'
}

/** Somebody saved in between: what does not clash is put together, and only the rest is asked about. */
export function meetConflict(store: ArticleStore, conflict: Conflict): 'merged' | 'saved' | 'refused' {
  const { saved, content, saving } = store.get()
  const onDisk = { version: conflict.version, savedAt: conflict.at, saving: { ...saving, trouble: null } }
  // The save had arrived, only its answer had not.
  if (store.unanswered && isSameText(store.unanswered, conflict.content)) {
    store.set({ ...onDisk, saved: store.unanswered })
    store.unanswered = null
    return 'saved'
  }
  const { clashes, settle } = mergeContent(saved, content, conflict.content)
  if (clashes.length) {
    store.set({ conflict, saving: { ...saving, trouble: { kind: 'conflict', text: `${conflict.by} saved it too.` } } })
    return 'refused'
  }
  const text = `${conflict.by} saved this article too. What both of you wrote was put together here; look it over.`
  store.replace(settle(), { ...onDisk, saved: conflict.content, notice: { tone: 'done', text } })
  return 'merged'
}

import type { CopyView } from '#lib/archives/desk-queries.ts'
import type { ArticleContent } from '#lib/articles/content.ts'
import type { PictureView } from '#lib/articles/desk-choices.ts'
import type { Pick } from '#lib/articles/desk-picks.ts'
import { saysSame } from '#lib/articles/merge/saying.ts'
import type { Conflict } from '#lib/articles/open-article.ts'
import type { LinkView } from '#lib/links/desk-queries.ts'
import type { SourceTextView } from '#lib/snapshots/desk-queries.ts'
import type { Checks } from '../checks/checks-state.ts'
import type { Saving } from '../saving/saving-state.ts'
import type { StepName } from '../steps/steps-of.ts'

/** What the server said that concerns the whole screen. */
export interface Notice {
  tone: 'refused' | 'done'
  text: string
  code?: string | undefined
  /** Where to go on from here. */
  links?: { href: string; label: string }[] | undefined
}

export type Done = 'published' | 'scheduled'

export interface ScreenState {
  content: ArticleContent
  /** What is known to be on disk; the same object as `content` while nothing was typed since. */
  saved: ArticleContent
  /** Null until the first save. */
  version: number | null
  savedAt: number | null
  isSaving: boolean
  /** The address that the last save gave. */
  slug: string
  notice: Notice | null
  errors: Record<string, string>
  conflict: Conflict | null
  /** Grows when the content is put in place of another as a whole, so that fields with a state of their own start again. */
  loads: number
  pictures: Record<string, PictureView>
  picks: Record<string, Pick>
  saving: Saving
  checks: Checks
  /** The texts of the sources, as the server keeps them. */
  texts: SourceTextView[]
  /** What is known of the pages behind the references; null until the server said. */
  links: { isOn: boolean; byUrl: Record<string, LinkView> } | null
  /** What became of copies of these pages in an archive; null until the server said. */
  copies: { isOn: boolean; byUrl: Record<string, CopyView> } | null
  /** Which source's text stands beside the article, and the words in it that are meant. */
  shownText: { key: string; passage: string } | null
  /** The step whose dialogue is open, and what asked for it. */
  asked: { step: StepName; from: HTMLElement | null } | null
  /** What was done last that the screen says with ways to go on. */
  done: Done | null
}

export type ArticleStore = ReturnType<typeof createArticleStore>

/** The article as it is being written, outside of React: each field listens to its own part only. */
export function createArticleStore(first: ScreenState) {
  let state = first
  const listeners = new Set<() => void>()
  const flushers = new Set<() => void>()
  let last: Promise<unknown> = Promise.resolve()
  const set = (change: Partial<ScreenState>) => {
    // While nothing is said it stays the same object, so that what shows sentences is not drawn anew with every key.
    const errors = isEmpty(change.errors) && isEmpty(state.errors) ? state.errors : (change.errors ?? state.errors)
    state = { ...state, ...change, errors }
    for (const listener of listeners) listener()
  }
  return {
    /** A text whose save had no answer: it may be on disk, or not. */
    unanswered: null as ArticleContent | null,
    get: () => state,
    set,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    /** Changes fields of the article; a sentence beside a changed field has done its work. */
    change: (fields: Partial<ArticleContent>) => {
      const names = Object.keys(fields)
      const errors = Object.fromEntries(
        Object.entries(state.errors).filter(([path]) => !names.includes(path.split('.')[0] ?? '')),
      )
      set({ content: { ...state.content, ...fields }, errors })
    },
    /** Puts another text in place of this one, whole. */
    replace: (content: ArticleContent, change: Partial<ScreenState> = {}) => {
      const { body, keyPoints } = state.content
      // A field with a state of its own keeps it, and its undo, where its text is the same.
      const isKept = saysSame([body, keyPoints], [content.body, content.keyPoints])
      set({ content, errors: {}, loads: state.loads + (isKept ? 0 : 1), ...change })
    },
    /** Registers what hands over what was typed last. */
    onFlush: (flush: () => void) => {
      flushers.add(flush)
      return () => void flushers.delete(flush)
    },
    flush: () => {
      for (const flush of flushers) flush()
    },
    /** One request at a time: whoever asks while one is under way waits for it. */
    inTurn: <T>(work: () => Promise<T>): Promise<T> => {
      const turn = last.then(work)
      last = turn.catch(() => undefined)
      return turn
    },
  }
}

function isEmpty(errors: Record<string, string> | undefined): boolean {
  return errors !== undefined && Object.keys(errors).length === 0
}

export function isDirty({ content, saved }: ScreenState): boolean {
  return content !== saved
}

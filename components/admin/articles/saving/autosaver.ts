import { type ArticleStore, isDirty } from '../store/article-store.ts'
import { isBlocked } from './saving-state.ts'

const pauseMs = 1_500
const mostMs = 30_000
const backOffMs = [1_000, 2_000, 4_000, 8_000, 15_000]

export interface Autosaver {
  /** Saves at once: the page is being left, or the network is there again. */
  hurry: () => void
  stop: () => void
}

/**
 * Saves what was typed 1.5 s after the last key, and every 30 s while typing does not end. While the server is away it
 * tries again, at longer and longer intervals; what somebody has to decide first, it waits for.
 */
export function createAutosaver(store: ArticleStore, save: () => Promise<unknown>): Autosaver {
  let timer: ReturnType<typeof setTimeout> | undefined
  let dueBy: number | null = null
  let failures = 0
  let isRunning = false
  let seen = store.get().saved
  const rest = () => {
    clearTimeout(timer)
    timer = undefined
  }
  const plan = (delay: number) => {
    rest()
    timer = setTimeout(run, delay)
  }
  const run = async () => {
    rest()
    dueBy = null
    seen = store.get().content
    isRunning = true
    try {
      await save()
    } finally {
      isRunning = false
    }
    failures = store.get().saving.trouble?.kind === 'away' ? failures + 1 : 0
    look()
  }
  const look = () => {
    const state = store.get()
    const { trouble } = state.saving
    if (isRunning || state.isSaving) return
    if (!isDirty(state) || isBlocked(trouble)) {
      rest()
      dueBy = null
      return
    }
    const isTyped = state.content !== seen
    seen = state.content
    if (trouble?.kind === 'away') {
      if (timer === undefined) plan(backOffMs[Math.min(Math.max(failures, 1), backOffMs.length) - 1] ?? 0)
      return
    }
    // What was refused is sent again when it has become something else.
    if (!isTyped && (timer !== undefined || trouble)) return
    const now = performance.now()
    dueBy ??= now + mostMs
    plan(Math.max(0, Math.min(pauseMs, dueBy - now)))
  }
  const unsubscribe = store.subscribe(look)
  // The text is handed over when typing pauses; somebody who never pauses is asked for it.
  const ask = setInterval(() => store.flush(), 10_000)
  look()
  return {
    hurry: () => {
      store.flush()
      if (isDirty(store.get()) && !isBlocked(store.get().saving.trouble) && !isRunning) plan(0)
    },
    stop: () => {
      unsubscribe()
      clearInterval(ask)
      rest()
    },
  }
}

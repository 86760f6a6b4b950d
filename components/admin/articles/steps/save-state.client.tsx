'use client'
import { useArticle, useScreen } from '../store/article-context.client.tsx'
import { isDirty, type ScreenState } from '../store/article-store.ts'

/** Whether what was typed is on disk, in words. Aloud only when something stands in the way, and when it no longer does. */
export function SaveState() {
  const { props } = useArticle()
  const words = useScreen((state) => wordsOf(state, props.site.timeZone))
  const isUnsaved = useScreen(isStuck)
  const aloud = useScreen((state) => (isStuck(state) ? wordsOf(state, props.site.timeZone) : ''))
  return (
    <>
      <span className="save-state" data-stuck={isUnsaved}>
        {words}
      </span>
      <span className="save-state-aloud" role="status">
        {aloud}
      </span>
    </>
  )
}

function isStuck(state: ScreenState): boolean {
  return isDirty(state) && state.saving.trouble !== null
}

function wordsOf(state: ScreenState, timeZone: string): string {
  const { trouble } = state.saving
  if (isDirty(state) && trouble) {
    if (trouble.kind === 'away') return trouble.text ? `Not saved: ${trouble.text}` : 'Offline (will be sent)'
    return `Not saved: ${trouble.text}`
  }
  if (state.isSaving) return 'Saving…'
  if (state.savedAt === null) return 'Not saved yet'
  return isDirty(state) ? 'Changes not saved yet' : `Saved ${clock(state.savedAt, timeZone)}`
}

function clock(at: number, timeZone: string): string {
  const parts: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', second: '2-digit' }
  return new Intl.DateTimeFormat('en-GB', { ...parts, timeZone }).format(at)
}

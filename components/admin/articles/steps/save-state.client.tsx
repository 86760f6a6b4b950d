'use client'
import { useArticle, useScreen } from '../store/article-context.client.tsx'
import { isDirty } from '../store/article-store.ts'

/** Whether what was typed is on disk, in words, and aloud when it changes. */
export function SaveState() {
  const { props } = useArticle()
  const words = useScreen((state) => {
    if (state.isSaving) return 'Saving…'
    if (state.savedAt === null) return 'Not saved yet'
    if (isDirty(state)) return 'Changes not saved'
    return `Saved ${clock(state.savedAt, props.site.timeZone)}`
  })
  return (
    <span className="save-state" role="status">
      {words}
    </span>
  )
}

function clock(at: number, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone }).format(at)
}

'use client'
import type { Change, Finding } from '#lib/gate/finding.ts'
import { fieldId } from '../fields/field-id.ts'
import { useArticle } from '../store/article-context.client.tsx'
import { changeFields } from './change-field.ts'

/** What can be done with a finding: go to its place, put it right in one click, let it be. */
export function useFindings() {
  const { store, props, text, open } = useArticle()
  const checksNow = () => store.get().checks
  const without = (fingerprint: string) => {
    const { report, ...rest } = checksNow()
    if (!report) return
    const findings = report.findings.filter((finding) => finding.fingerprint !== fingerprint)
    store.set({ checks: { ...rest, report: { ...report, findings } } })
  }
  const go = ({ path, start, end }: Pick<Finding, 'path' | 'start' | 'end'>) => {
    if (!hasPlace(path)) return
    open(path)
    const show = () => {
      if (path.startsWith('body.') && text.show({ path, start, end })) return
      const field = nearestField(path)
      field?.focus()
      field?.scrollIntoView({ block: 'center' })
      if (field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type === 'text'))
        field.setSelectionRange(start, end)
    }
    // At once where it is in sight, so that the next key already meets it; else the part that holds it is drawn first.
    if (nearestField(path)?.checkVisibility()) show()
    else setTimeout(show, 60)
  }
  /** @returns why it was not done, or null */
  const fix = (finding: Finding, changes = changesOf(finding)): string | null => {
    store.flush()
    const { content, checks } = store.get()
    if (content !== checks.of) return 'The text has changed since. It is being checked again.'
    if (!mend(changes)) return 'This place is no longer there.'
    without(finding.fingerprint)
    store.flush()
    return null
  }
  /** Makes changes to the article on the screen, in the text and in its fields. @returns whether their places were there */
  const mend = (changes: Change[]): boolean => {
    store.flush()
    const { content } = store.get()
    const inText = changes.filter(({ path }) => path.startsWith('body.'))
    const inFields = changes.filter(({ path }) => !path.startsWith('body.'))
    const fields = inFields.length ? changeFields(content, inFields) : {}
    if (!fields || (inText.length > 0 && !text.fix(inText))) return false
    if (inFields.length) store.change(fields)
    store.flush()
    return true
  }
  const keep = (fingerprint: string, reason: string | null) => {
    const { [fingerprint]: _gone, ...rest } = checksNow().dismissed
    store.set({ checks: { ...checksNow(), dismissed: reason === null ? rest : { ...rest, [fingerprint]: reason } } })
  }
  return { go, fix, mend, keep, id: props.article.id, actions: props.actions }
}

export function changesOf({ data }: Finding): Change[] {
  return Array.isArray(data.changes) ? (data.changes as Change[]) : []
}

/** What might stand there instead, at each place; somebody has to look at it first. */
export function suggestionsOf({ data }: Finding): Change[] {
  return Array.isArray(data.suggestions) ? (data.suggestions as Change[]) : []
}

/** Whether there is a place on the screen to go to. */
export function hasPlace(path: string): boolean {
  return path !== '' && !/^(approval|correction|publishedAt|overrides|removal)/.test(path)
}

function nearestField(path: string): HTMLElement | null {
  const parts = path.split('.')
  for (let length = parts.length; length > 0; length -= 1) {
    const found = document.getElementById(fieldId(parts.slice(0, length).join('.')))
    if (found) return found
  }
  return parts[0] === 'body' ? document.querySelector<HTMLElement>('.body-text') : null
}

'use client'
import { useEffect, useState } from 'react'
import { soon, type When } from '#components/ui/when.ts'
import type { Standing } from '#lib/corrections/find-standing.ts'
import { type CorrectForm, emptyForm, type Kept } from '../corrections/correct-form.ts'
import { useAskedStep } from '../steps/use-asked-step.client.ts'
import { useArticle } from '../store/article-context.client.tsx'
import { type ChangeClass, classAskedFor, isNote } from './change-classes.ts'

export const changeSteps = ['change', 'correct', 'withdraw'] as const

/** What is filled in of a change, by whatever class: what was typed for one is there when it is chosen again. */
export function useChangeForm() {
  const { site, reports } = useArticle().props
  const { step } = useAskedStep(changeSteps)
  const [kind, setKind] = useState<ChangeClass | null>(null)
  const [update, setUpdate] = useState('')
  const [reason, setReason] = useState('')
  const [note, setNote] = useState<CorrectForm>({ ...emptyForm, reports: reports.chosen ? [reports.chosen] : [] })
  const [kept, setKept] = useState<Kept>({ places: [], articles: [] })
  const [standing, setStanding] = useState<Standing | null>(null)
  const [isLater, setLater] = useState(false)
  const [when, setWhen] = useState<When>(() => soon(Date.now(), site.timeZone))
  const choose = (next: ChangeClass) => {
    setKind(next)
    if (isNote(next)) setNote((before) => ({ ...before, class: next }))
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: chosen when it is opened for one
  useEffect(() => {
    const asked = step === 'change' || step === 'correct' || step === 'withdraw' ? classAskedFor[step] : null
    if (asked) choose(asked)
  }, [step])
  const reset = () => {
    setKind(null)
    setUpdate('')
    setReason('')
    setNote(emptyForm)
    setKept({ places: [], articles: [] })
    setStanding(null)
    setLater(false)
  }
  return {
    ...{ kind, choose, update, setUpdate, reason, setReason, note, setNote, kept, setKept, standing, setStanding },
    ...{ isLater, setLater, when, setWhen, reset },
  }
}

export type ChangeForm = ReturnType<typeof useChangeForm>

/** Whether it may be for a moment. A correction does not wait, and neither does what answers a reader. */
export function mayWait({ kind, note }: Pick<ChangeForm, 'kind' | 'note'>): boolean {
  return kind !== 'correction' && !(isNote(kind) && note.reports.length > 0)
}

export function isPlanned(form: Pick<ChangeForm, 'kind' | 'note' | 'isLater'>): boolean {
  return form.isLater && mayWait(form)
}

/** What the gate is told of the change; undefined where it is not asked. */
export function changeForGate({ kind, update, note }: ChangeForm) {
  if (kind === null || kind === 'withdrawal') return undefined
  if (isNote(kind)) return { class: kind, was: note.was, isNow: note.isNow }
  return { class: kind, was: '', isNow: kind === 'update' ? update : '' }
}

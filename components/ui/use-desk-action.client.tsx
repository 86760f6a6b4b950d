'use client'
import { type FormEvent, startTransition, useActionState, useEffect, useRef } from 'react'
import { type ActionState, idle } from '#lib/action-state.ts'

/** An action as a form sees it: one that leads elsewhere has no result. */
export type DeskAction<Result> = (previous: ActionState<never>, form: FormData) => Promise<ActionState<Result>>

type Bound<Result> = (previous: ActionState<Result>, form: FormData) => Promise<ActionState<Result>>

/** A form's tie to its action: what it said last, and what each field shows of that. */
export interface DeskForm<Result = unknown> {
  state: ActionState<Result>
  isPending: boolean
  /** For a plain field: its name, what stands in it first, and the sentence beside it. */
  field: (name: string, first?: string | null) => { name: string; defaultValue: string; error: string | undefined }
  /** The sentence beside a field that keeps its own value. */
  error: (name: string) => string | undefined
  /** Spread these on the `<form>`. */
  form: {
    ref: React.RefObject<HTMLFormElement | null>
    action: (form: FormData) => void
    onSubmit: (event: FormEvent<HTMLFormElement>) => void
  }
}

/** Binds a form to a desk action. What was typed stays; the first wrong field gets the focus. */
export function useDeskAction<Result>(action: DeskAction<Result>, onDone?: (result: Result) => void): DeskForm<Result> {
  const [state, run, isPending] = useActionState<ActionState<Result>, FormData>(action as Bound<Result>, idle)
  const ref = useRef<HTMLFormElement>(null)
  const done = useRef(onDone)
  done.current = onDone
  useEffect(() => {
    if (state.status === 'refused') focusFirstWrong(ref.current, state)
    if (state.status === 'done') done.current?.(state.result as Result)
  }, [state])
  const error = (name: string) => state.fields?.[name]
  return {
    state,
    isPending,
    error,
    field: (name, first) => ({ name, defaultValue: state.values?.[name] ?? first ?? '', error: error(name) }),
    form: { ref, action: run, onSubmit: (event) => submit(event, run, isPending) },
  }
}

// A form that React submits by itself is reset afterwards; sent from here, it keeps what was typed.
function submit(event: FormEvent<HTMLFormElement>, run: (form: FormData) => void, isPending: boolean): void {
  event.preventDefault()
  if (isPending) return
  const { submitter } = event.nativeEvent as SubmitEvent
  const form = new FormData(event.currentTarget, submitter)
  startTransition(() => run(form))
}

function focusFirstWrong(form: HTMLFormElement | null, { fields = {} }: ActionState): void {
  const wrong = [...(form?.elements ?? [])].find(
    (element): element is HTMLElement =>
      element instanceof HTMLElement && (element.getAttribute('name') ?? '').replace(/\[\]$/, '') in fields,
  )
  const visible = wrong instanceof HTMLInputElement && wrong.type === 'hidden' ? undefined : wrong
  const target = visible ?? form?.querySelector<HTMLElement>('[data-form-message]')
  target?.focus()
}

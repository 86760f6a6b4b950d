'use client'
import { useState } from 'react'
import { ConfirmButton } from '#components/ui/confirm-button.client.tsx'
import type { DeskAction } from '#components/ui/use-desk-action.client.tsx'
import { soon } from '#components/ui/when.ts'
import { WhenField } from '#components/ui/when-field.client.tsx'
import type { Place } from '#lib/curation/schema.ts'
import { type CurationActions, isDirty, type Staging } from './staging.ts'

interface Props<P extends Place> {
  place: P
  staging: Staging<P>
  zone: string
  actions: CurationActions
}

/** Has what is staged launched at a moment: asks for it, and says what becomes of later changes. */
export function LaunchLater<P extends Place>({ place, staging, zone, actions }: Props<P>) {
  const [when, setWhen] = useState(() => soon(Date.now(), zone))
  const plan: DeskAction<void> = async (previous, form) => {
    await staging.keep()
    const state = staging.get()
    if (isDirty(state)) return { status: 'refused', message: 'What is arranged is not saved yet. Try again in a moment.' }
    form.set('version', String(state.version))
    form.set('at', when.at)
    if (when.which) form.set('which', when.which)
    return actions.plan(previous, form)
  }
  return (
    <ConfirmButton
      action={plan}
      hidden={{ place }}
      label="Launch later"
      title="Launch at a moment"
      text="What is staged now goes out then, by itself. What you arrange afterwards is not in it."
      confirm="Launch it then"
    >
      {({ error }) => <WhenField label="Day and time" when={when} onWhen={setWhen} timeZone={zone} error={error('at')} />}
    </ConfirmButton>
  )
}

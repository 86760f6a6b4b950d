'use client'
import { ActionForm } from '#components/ui/action-form.client.tsx'
import type { DeskAction } from '#components/ui/use-desk-action.client.tsx'

/** Puts a report back among the open ones. */
export function ReopenForm({ id, action }: { id: string; action: DeskAction<void> }) {
  return <ActionForm action={action} hidden={{ id }} submit="Open it again" />
}

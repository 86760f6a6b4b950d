'use client'
import { ActionForm } from '#components/ui/action-form.client.tsx'
import { TextArea } from '#components/ui/text-area.client.tsx'
import type { DeskAction } from '#components/ui/use-desk-action.client.tsx'
import { noteLimit } from '#lib/sources/schema.ts'

/** Says why an article is still right. */
export function ClearForm({ id, headline, action }: { id: string; headline: string; action: DeskAction<void> }) {
  return (
    <ActionForm action={action} hidden={{ id }} submit="Looked at, still right">
      {({ field }) => (
        <TextArea label={`Why “${headline}” is still right`} minRows={1} maxLength={noteLimit} {...field('note')} />
      )}
    </ActionForm>
  )
}

'use client'
import { TextInput } from '@mantine/core'
import { ActionForm } from '#components/ui/action-form.client.tsx'
import { TextArea } from '#components/ui/text-area.client.tsx'
import type { DeskAction } from '#components/ui/use-desk-action.client.tsx'

interface Props {
  action: DeskAction<void>
  page: { slug: string; title: string; version: number; markdown: string }
}

/** A page about the publication, typed as Markdown. */
export function PageForm({ action, page: { slug, title, version, markdown } }: Props) {
  return (
    <ActionForm action={action} hidden={{ slug, version }} submit="Save" done="Saved. Readers see it now.">
      {(form) => (
        <>
          <TextInput label="Title" maxLength={120} {...form.field('title', title)} />
          <TextArea
            label="Text"
            description="Markdown: ## for a heading, - for a list, [words](address) for a link."
            minRows={14}
            {...form.field('markdown', markdown)}
            error={form.error('markdown') ?? form.error('body')}
          />
        </>
      )}
    </ActionForm>
  )
}

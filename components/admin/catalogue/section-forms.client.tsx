'use client'
import { Textarea } from '@mantine/core'
import { ActionForm } from '#components/ui/action-form.client.tsx'
import type { DeskAction, DeskForm } from '#components/ui/use-desk-action.client.tsx'
import { AddDialog } from './add-dialog.client.tsx'
import { NameAndSlug } from './name-and-slug.client.tsx'

interface Section {
  id: string
  name: string
  slug: string
  description: string
}

export function AddSection({ action, id }: { action: DeskAction<void>; id: string }) {
  return (
    <AddDialog action={action} id={id} label="Add a section">
      {(form) => <Fields form={form} />}
    </AddDialog>
  )
}

export function SectionForm({ action, section }: { action: DeskAction<void>; section: Section }) {
  return (
    <ActionForm action={action} hidden={{ id: section.id }} submit="Save" done="Saved. Readers see it now.">
      {(form) => <Fields form={form} section={section} />}
    </ActionForm>
  )
}

function Fields({ form, section }: { form: DeskForm<void>; section?: Section }) {
  return (
    <>
      <NameAndSlug form={form} known={section} base="/" />
      <Textarea
        label="Description"
        description="A sentence above the section’s articles, and for search engines."
        autosize
        minRows={2}
        {...form.field('description', section?.description)}
      />
    </>
  )
}

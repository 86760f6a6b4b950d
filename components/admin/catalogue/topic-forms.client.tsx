'use client'
import { Textarea } from '@mantine/core'
import { ActionForm } from '#components/ui/action-form.client.tsx'
import type { DeskAction, DeskForm } from '#components/ui/use-desk-action.client.tsx'
import { AddDialog } from './add-dialog.client.tsx'
import { NameAndSlug } from './name-and-slug.client.tsx'

interface Topic {
  id: string
  name: string
  slug: string
  description: string
}

export function AddTopic({ action, id }: { action: DeskAction<void>; id: string }) {
  return (
    <AddDialog action={action} id={id} label="Add a topic">
      {(form) => <Fields form={form} />}
    </AddDialog>
  )
}

export function TopicForm({ action, topic }: { action: DeskAction<void>; topic: Topic }) {
  return (
    <ActionForm action={action} hidden={{ id: topic.id }} submit="Save" done="Saved. Readers see it now.">
      {(form) => <Fields form={form} topic={topic} />}
    </ActionForm>
  )
}

function Fields({ form, topic }: { form: DeskForm<void>; topic?: Topic }) {
  return (
    <>
      <NameAndSlug form={form} known={topic} base="/topics/" />
      <Textarea
        label="Description"
        description="A sentence above the topic’s articles, and for search engines."
        autosize
        minRows={2}
        {...form.field('description', topic?.description)}
      />
    </>
  )
}

'use client'
import { NativeSelect } from '@mantine/core'
import { ActionForm } from '#components/ui/action-form.client.tsx'
import { TextArea } from '#components/ui/text-area.client.tsx'
import type { DeskAction } from '#components/ui/use-desk-action.client.tsx'
import { noteLimit } from '#lib/sources/schema.ts'
import type { SourceMark } from '#lib/sources/source-mark.ts'

interface Props {
  action: DeskAction<void>
  source: { id: string; mark: SourceMark | null; note: string }
}

const choices = [
  { value: '', label: 'Nothing: it holds' },
  { value: 'retracted', label: 'It was retracted' },
  { value: 'corrected', label: 'It was corrected' },
  { value: 'dead', label: 'It is gone' },
]

/** What the desk says of a source. */
export function MarkForm({ action, source }: Props) {
  return (
    <ActionForm
      action={action}
      hidden={{ id: source.id }}
      submit="Save"
      done="Saved. Readers see it at the reference, and each article that leans on the source waits to be looked at."
    >
      {({ field }) => (
        <>
          <NativeSelect label="What happened to this source?" data={choices} {...field('mark', source.mark)} />
          <TextArea
            label="What readers are told of it"
            description="It stands at the reference in every article, after the day: “Retracted on 24 November 2026: …”"
            minRows={2}
            maxLength={noteLimit}
            {...field('note', source.note)}
          />
        </>
      )}
    </ActionForm>
  )
}

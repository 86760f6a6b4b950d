'use client'
import { Button, Fieldset, Group, SimpleGrid, Textarea, TextInput } from '@mantine/core'
import { type ChangeEvent, type DragEvent, useState } from 'react'
import { belowField, findingNote } from '#components/admin/editor/checks/finding-note.tsx'
import { KeepWords } from '#components/admin/editor/pictures/keep-words.client.tsx'
import { PicturePicker } from '#components/admin/editor/pictures/picture-picker.client.tsx'
import type { LeadPicture as Lead } from '#lib/articles/content.ts'
import type { PictureView } from '#lib/articles/desk-choices.ts'
import { openFindings } from '../checks/checks-state.ts'
import { useArticle, useField, useScreen } from '../store/article-context.client.tsx'
import { fieldId } from './field-id.ts'
import { FocalPoint } from './focal-point.client.tsx'

/** The picture above the article, its words, and the point of it that must stay in view. */
export function LeadPicture() {
  const { store } = useArticle()
  const [lead, setLead] = useField('lead')
  const [isOpen, setOpen] = useState(false)
  const [dropped, setDropped] = useState<File | null>(null)
  const picture = useScreen(({ pictures }) => (lead ? pictures[lead.mediaId] : undefined))
  const keep = (known: PictureView) => store.set({ pictures: { ...store.get().pictures, [known.id]: known } })
  const open = (file: File | null) => {
    setDropped(file)
    setOpen(true)
  }
  const drop = (event: DragEvent<HTMLFieldSetElement>) => {
    const [file] = event.dataTransfer.files
    // What is let fall in the dialogue comes here too, as React sees it.
    if (!(event.target instanceof Node && event.currentTarget.contains(event.target))) return
    event.preventDefault()
    if (file && !event.currentTarget.matches(':disabled')) open(file)
  }
  return (
    <Fieldset legend="Lead picture" variant="unstyled" className="lead-picture" onDrop={drop}>
      {lead ? (
        <>
          {picture ? (
            <FocalPoint picture={picture} alt={lead.alt} focus={lead.focus} onChange={(focus) => setLead({ ...lead, focus })} />
          ) : (
            <p role="alert">This picture is no longer in the library.</p>
          )}
          <LeadWords lead={lead} onChange={setLead} />
          {picture ? <KeepWords key={picture.id} picture={picture} said={lead} onKept={keep} /> : null}
        </>
      ) : null}
      <Group gap="sm">
        <Button variant="default" size="xs" onClick={() => open(null)}>
          {lead ? 'Choose another picture' : 'Choose a lead picture'}
        </Button>
        {lead ? (
          <Button variant="subtle" size="xs" onClick={() => setLead(null)}>
            Remove the picture
          </Button>
        ) : null}
      </Group>
      <PicturePicker
        isOpen={isOpen}
        dropped={dropped}
        onClose={() => setOpen(false)}
        onPick={(chosen, { alt, credit }) => {
          const { id, caption, licence, focus } = chosen
          keep(chosen)
          setLead({ mediaId: id, alt, caption, credit, licence, focus })
        }}
      />
    </Fieldset>
  )
}

/** The words of the lead picture, and beside each what the checks say of it. */
function LeadWords({ lead, onChange }: { lead: Lead; onChange: (lead: Lead) => void }) {
  const faults = useScreen(({ errors }) => errors)
  const checks = useScreen((state) => state.checks)
  const field = (name: 'alt' | 'caption' | 'credit' | 'licence', label: string) => {
    const path = `lead.${name}`
    return {
      ...belowField,
      id: fieldId(path),
      label,
      value: lead[name],
      error: faults[path],
      description: faults[path] ? undefined : findingNote(openFindings(checks).filter((finding) => finding.path === path)),
      onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
        onChange({ ...lead, [name]: event.currentTarget.value }),
    }
  }
  return (
    <>
      <Textarea autosize {...field('alt', 'Description for those who do not see it')} />
      <Textarea autosize {...field('caption', 'Caption')} />
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
        <TextInput {...field('credit', 'Credit')} />
        <TextInput {...field('licence', 'Licence')} />
      </SimpleGrid>
    </>
  )
}

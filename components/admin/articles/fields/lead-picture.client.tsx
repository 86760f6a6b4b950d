'use client'
import { Button, Fieldset, Group, SimpleGrid, Textarea, TextInput } from '@mantine/core'
import { type ChangeEvent, useState } from 'react'
import { PicturePicker } from '#components/admin/editor/pictures/picture-picker.client.tsx'
import type { LeadPicture as Lead } from '#lib/articles/content.ts'
import { useArticle, useField, useScreen } from '../store/article-context.client.tsx'
import { fieldId } from './field-id.ts'
import { FocalPoint } from './focal-point.client.tsx'

/** The picture above the article, its words, and the point of it that must stay in view. */
export function LeadPicture() {
  const { store } = useArticle()
  const [lead, setLead] = useField('lead')
  const [isOpen, setOpen] = useState(false)
  const picture = useScreen(({ pictures }) => (lead ? pictures[lead.mediaId] : undefined))
  const faults = useScreen(({ errors }) => errors)
  const field = (given: Lead, name: 'alt' | 'caption' | 'credit' | 'licence', label: string) => ({
    id: fieldId(`lead.${name}`),
    label,
    value: given[name],
    error: faults[`lead.${name}`],
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      setLead({ ...given, [name]: event.currentTarget.value }),
  })
  return (
    <Fieldset legend="Lead picture" variant="unstyled" className="lead-picture">
      {lead ? (
        <>
          {picture ? (
            <FocalPoint picture={picture} alt={lead.alt} focus={lead.focus} onChange={(focus) => setLead({ ...lead, focus })} />
          ) : (
            <p role="alert">This picture is no longer in the library.</p>
          )}
          <Textarea autosize {...field(lead, 'alt', 'Description for those who do not see it')} />
          <Textarea autosize {...field(lead, 'caption', 'Caption')} />
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
            <TextInput {...field(lead, 'credit', 'Credit')} />
            <TextInput {...field(lead, 'licence', 'Licence')} />
          </SimpleGrid>
        </>
      ) : null}
      <Group gap="sm">
        <Button variant="default" size="xs" onClick={() => setOpen(true)}>
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
        onClose={() => setOpen(false)}
        onPick={(chosen) => {
          const { id, alt, caption, credit, licence, focus } = chosen
          store.set({ pictures: { ...store.get().pictures, [id]: chosen } })
          setLead({ mediaId: id, alt, caption, credit, licence, focus })
        }}
      />
    </Fieldset>
  )
}

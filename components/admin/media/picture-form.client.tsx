'use client'
import { Checkbox, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { ActionForm } from '#components/ui/action-form.client.tsx'
import type { DeskAction } from '#components/ui/use-desk-action.client.tsx'
import { limits } from '#lib/articles/limits.ts'
import type { LibraryEntry } from '#lib/media/desk-queries.ts'
import { FocalPoint } from '../articles/fields/focal-point.client.tsx'
import '../articles/fields/fields.css'
import '../catalogue/catalogue.css'
import './picture.css'

interface Props {
  action: DeskAction<void>
  picture: Omit<LibraryEntry, 'createdBy' | 'rightsEndAt' | 'uses' | 'earlier'> & { rightsEnd: string }
}

/** What a picture shows, whose it is, and what must stay in view. */
export function PictureForm({ action, picture }: Props) {
  const { id, version, width, height, alt, caption, credit, licence, machineMade, rightsEnd } = picture
  const [focus, setFocus] = useState(picture.focus)
  const [focusX, focusY] = focus
  return (
    <ActionForm action={action} hidden={{ id, version, focusX, focusY }} submit="Save" done="Saved.">
      {(form) => (
        <>
          <div style={{ maxInlineSize: `calc(30rem * ${width / height})` }}>
            <FocalPoint picture={picture} alt={alt || 'Not described yet'} focus={focus} onChange={setFocus} />
          </div>
          <Textarea
            label="Description for those who do not see it"
            description="What matters in the picture, in a sentence."
            autosize
            minRows={2}
            maxLength={limits.alt}
            {...form.field('alt', alt)}
          />
          <Textarea label="Caption" autosize minRows={2} maxLength={limits.caption} {...form.field('caption', caption)} />
          <TextInput label="Credit" description="Who made it." maxLength={limits.credit} {...form.field('credit', credit)} />
          <TextInput
            label="Licence"
            description="“CC BY 4.0”, or what was agreed."
            maxLength={limits.credit}
            {...form.field('licence', licence)}
          />
          <TextInput
            type="date"
            label="Last day of rights"
            description="Empty when they do not end."
            className="picture-day"
            {...form.field('rightsEnd', rightsEnd)}
          />
          <Checkbox
            name="machineMade"
            label="Made by a machine"
            description="A program drew it, or changed what it shows."
            defaultChecked={machineMade}
          />
        </>
      )}
    </ActionForm>
  )
}

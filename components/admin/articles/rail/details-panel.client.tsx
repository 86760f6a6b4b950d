'use client'
import { Select, Stack, TextInput } from '@mantine/core'
import type { ArticleContent } from '#lib/articles/content.ts'
import { fieldId } from '../fields/field-id.ts'
import { TextField } from '../fields/text-field.client.tsx'
import { useArticle, useFault, useField } from '../store/article-context.client.tsx'
import { AddressField } from './address-field.client.tsx'
import { BylinesField } from './bylines-field.client.tsx'
import { kindChoices } from './kind-choices.ts'
import { TopicsField } from './topics-field.client.tsx'

/** Where the article is filed, who signs it, and what lists say of it. */
export function DetailsPanel() {
  const { choices } = useArticle()
  const [section, setSection] = useField('sectionId')
  const [kind, setKind] = useField('kind')
  const [language, setLanguage] = useField('language')
  const [eventDate, setEventDate] = useField('eventDate')
  return (
    <Stack gap="sm">
      <Select
        id={fieldId('sectionId')}
        label="Section"
        data={choices.sections.map(({ id, name }) => ({ value: id, label: name }))}
        value={section}
        allowDeselect={false}
        error={useFault('sectionId')}
        onChange={(id) => id && setSection(id)}
      />
      <TopicsField />
      <BylinesField />
      <Select
        label="Kind"
        data={kindChoices}
        value={kind}
        allowDeselect={false}
        onChange={(value) => value && setKind(value as ArticleContent['kind'])}
      />
      <AddressField />
      <TextField name="kicker" label="Kicker" description="A word or two above the headline; the section where empty." />
      <TextField name="dateline" label="Dateline" placeholder="Norrvik" description="The place that it is written from." />
      <TextInput
        id={fieldId('eventDate')}
        label="Date of the event"
        type="date"
        value={eventDate}
        error={useFault('eventDate')}
        onChange={(event) => setEventDate(event.currentTarget.value)}
      />
      <TextInput
        id={fieldId('language')}
        label="Language"
        description="A tag such as en, de or pt-BR."
        value={language}
        error={useFault('language')}
        onChange={(event) => setLanguage(event.currentTarget.value.trim())}
      />
      <TextField name="cardHeadline" label="Card headline" isLong description="For lists; the headline where empty." />
      <TextField name="teaser" label="Teaser" isLong minRows={2} description="For lists; the standfirst where empty." />
    </Stack>
  )
}

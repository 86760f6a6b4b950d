'use client'
import { Stack, Textarea, TextInput } from '@mantine/core'
import { fieldId } from '../fields/field-id.ts'
import { belowField, FieldLength } from '../lengths/field-length.client.tsx'
import { useFault, useField } from '../store/article-context.client.tsx'
import { SearchCard } from './search-card.client.tsx'
import { SocialCard } from './social-card.client.tsx'
import './cards.css'

/** What search engines and social networks show of the article, and how that will look. */
export function SearchSocialPanel() {
  return (
    <Stack gap="md">
      <TitleAndDescription name="search" title="Title for search engines" description="Description for search engines" />
      <SearchCard />
      <TitleAndDescription name="social" title="Title for social networks" description="Description for social networks" />
      <SocialCard />
    </Stack>
  )
}

/** What one kind of reader sees of it in place of headline and standfirst. */
export function TitleAndDescription({
  name,
  title,
  description,
}: {
  name: 'search' | 'social'
  title: string
  description: string
}) {
  const [value, setValue] = useField(name)
  return (
    <>
      <TextInput
        id={fieldId(`${name}.title`)}
        label={title}
        description={<FieldLength field={`${name}.title`} whenEmpty="The headline where empty." />}
        inputWrapperOrder={belowField}
        value={value.title}
        error={useFault(`${name}.title`)}
        onChange={(event) => setValue({ ...value, title: event.currentTarget.value })}
      />
      <Textarea
        id={fieldId(`${name}.description`)}
        label={description}
        description={<FieldLength field={`${name}.description`} whenEmpty="The standfirst where empty." />}
        inputWrapperOrder={belowField}
        autosize
        minRows={2}
        value={value.description}
        error={useFault(`${name}.description`)}
        onChange={(event) => setValue({ ...value, description: event.currentTarget.value })}
      />
    </>
  )
}

'use client'
import { Checkbox, Fieldset, Stack, TextInput } from '@mantine/core'
import type { Reference } from '#lib/articles/content.ts'

interface Props {
  reference: Reference
  onChange: (reference: Reference) => void
}

const people = new Set(['interview', 'document', 'own-reporting', 'broadcast'])
const nothing = { reason: '', knownTo: '', phrase: '' }

/** What the house owes its readers where it does not name a source. */
export function AnonymousFields({ reference, onChange }: Props) {
  const { anonymous, ...named } = reference
  if (!anonymous && !people.has(reference.kind)) return null
  const field = (name: keyof typeof nothing) => ({
    value: anonymous?.[name] ?? '',
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange({ ...reference, anonymous: { ...nothing, ...anonymous, [name]: event.currentTarget.value } }),
  })
  return (
    <>
      <Checkbox
        label="This source is not named"
        checked={anonymous !== undefined}
        onChange={(event) => onChange(event.currentTarget.checked ? { ...named, anonymous: nothing } : named)}
      />
      {anonymous ? (
        <Fieldset legend="Anonymous source">
          <Stack gap="sm">
            <TextInput label="Why it is not named" description="Readers see this." {...field('reason')} />
            <TextInput
              label="Which editor knows the name"
              description="The editor’s name, never the source’s."
              {...field('knownTo')}
            />
            <TextInput
              label="How the text names it"
              placeholder="a person with knowledge of the talks"
              description="These words must stand in the text."
              {...field('phrase')}
            />
          </Stack>
        </Fieldset>
      ) : null}
    </>
  )
}

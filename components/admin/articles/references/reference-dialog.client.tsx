'use client'
import { Button, Group, Modal, Select, SimpleGrid, Stack, TextInput } from '@mantine/core'
import { type ChangeEvent, type FormEvent, useRef, useState } from 'react'
import type { Reference, ReferenceKind } from '#lib/articles/content.ts'
import { useArticle } from '../store/article-context.client.tsx'
import { AnonymousFields } from './anonymous-fields.client.tsx'
import { checkReference, type ReferenceFaults } from './check-reference.ts'
import { LookUp } from './look-up.client.tsx'
import { addressIn, keyFor, withAddress } from './reference-from-url.ts'
import { kindChoices } from './reference-kinds.ts'

interface Props {
  first: Reference
  isNew: boolean
  onClose: (key: string | null) => void
}

/** The form of one reference: what is changed here is changed for every place that cites it. */
export function ReferenceDialog({ first, isNew, onClose }: Props) {
  const { store } = useArticle()
  const [reference, setReference] = useState(first)
  const [faults, setFaults] = useState<ReferenceFaults>({})
  const form = useRef<HTMLFormElement>(null)
  const others = () => store.get().content.references
  const field = (name: Exclude<keyof Reference, 'kind' | 'key' | 'anonymous'>) => ({
    name,
    value: reference[name],
    error: faults[name],
    onChange: (event: ChangeEvent<HTMLInputElement>) => setReference({ ...reference, [name]: event.currentTarget.value }),
  })
  // While the address is typed, and not when it is left: the next field must not fill itself under somebody's hands.
  const changeAddress = ({ currentTarget: { value: url } }: ChangeEvent<HTMLInputElement>) => {
    const taken = others().map(({ key }) => key)
    setReference(isNew ? withAddress(reference, url, taken) : { ...reference, url })
  }
  const save = (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    const taken = others().map(({ key }) => key)
    const key = reference.key || keyFor(reference.title || reference.publisher || 'source', taken)
    const { url, archive } = reference
    const whole = { ...reference, key, url: addressIn(url) ?? url.trim(), archive: addressIn(archive) ?? archive.trim() }
    const found = checkReference(whole, others())
    setFaults(found)
    const [wrong] = Object.keys(found)
    if (wrong) return form.current?.querySelector<HTMLElement>(`[name="${wrong}"]`)?.focus()
    store.flush()
    store.change({ references: isNew ? [...others(), whole] : others().map((other) => (other.key === key ? whole : other)) })
    onClose(key)
  }
  return (
    <Modal
      opened
      onClose={() => onClose(null)}
      title={isNew ? 'New reference' : 'Change the reference'}
      size="lg"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <form ref={form} onSubmit={save} noValidate>
        <Stack gap="sm">
          <Select
            label="Kind of source"
            data={kindChoices.map(({ value, label }) => ({ value, label }))}
            value={reference.kind}
            allowDeselect={false}
            onChange={(kind) => kind && setReference({ ...reference, kind: kind as ReferenceKind })}
          />
          <TextInput
            label="Address"
            type="url"
            data-autofocus={!reference.url || undefined}
            {...field('url')}
            onChange={changeAddress}
          />
          <LookUp reference={reference} isNew={isNew} onTake={setReference} />
          <TextInput label="Title" data-autofocus={Boolean(reference.url) || undefined} {...field('title')} />
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
            <TextInput label="Publisher" {...field('publisher')} />
            <TextInput label="Author" {...field('author')} />
            <TextInput label="Published" placeholder="2025, 2025-05 or 2025-05-03" {...field('published')} />
            <TextInput label="Read on" placeholder="2026-05-02" {...field('accessed')} />
          </SimpleGrid>
          <TextInput label="Archived copy" type="url" {...field('archive')} />
          <TextInput label="Note for readers" description="For example: in German; behind a paywall." {...field('note')} />
          <AnonymousFields reference={reference} onChange={setReference} />
          <Group gap="sm">
            <Button type="submit">{isNew ? 'Add the reference' : 'Keep the changes'}</Button>
            <Button variant="default" onClick={() => onClose(null)}>
              Cancel
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

'use client'
import { Button, Group, TextInput } from '@mantine/core'
import { type ClipboardEvent, type FormEvent, useState } from 'react'
import { useArticle, useFault } from '../store/article-context.client.tsx'
import { useReferenceDialog } from './reference-dialogs.client.tsx'
import { addressIn, duplicateOf } from './reference-from-url.ts'

/** Where a source is added: an address that is pasted opens the form with what it says by itself. */
export function AddReference() {
  const { store } = useArticle()
  const { askForReference } = useReferenceDialog()
  const [typed, setTyped] = useState('')
  const [fault, setFault] = useState('')
  const listFault = useFault('references')
  const open = async (words: string) => {
    const address = addressIn(words)
    const double = address ? duplicateOf(address, '', store.get().content.references) : undefined
    if (double) return setFault(`This is in the list already: ${double.title || double.key}.`)
    setFault('')
    if (await askForReference(words)) setTyped('')
  }
  const paste = (event: ClipboardEvent<HTMLInputElement>) => {
    const pasted = event.clipboardData.getData('text/plain').trim()
    if (addressIn(pasted) === null) return
    event.preventDefault()
    setTyped(pasted)
    void open(pasted)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void open(typed)
  }
  return (
    <form onSubmit={submit} noValidate>
      <Group align="end" gap="xs" wrap="nowrap">
        <TextInput
          flex={1}
          label="Add a source"
          placeholder="Paste an address, a DOI or an ISBN"
          value={typed}
          error={fault || listFault}
          onPaste={paste}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button type="submit" variant="default">
          Add
        </Button>
      </Group>
    </form>
  )
}

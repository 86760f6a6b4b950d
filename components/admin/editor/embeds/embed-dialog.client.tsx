'use client'
import { Button, Group, Modal, Stack, TextInput } from '@mantine/core'
import type { Editor } from '@tiptap/react'
import { type FormEvent, useRef, useState } from 'react'
import { limits } from '#lib/articles/limits.ts'
import { addressIn, embedOf, notEmbeddable } from '#lib/embeds/embed-of.ts'
import { insertEmbed } from './insert-embed.ts'

interface Props {
  editor: Editor
  /** The address that was pasted, or ''. */
  pasted: string
  onClose: () => void
}

/** Puts in something from elsewhere: its address, and what it shows. */
export function EmbedDialog({ editor, pasted, onClose }: Props) {
  const [address, setAddress] = useState(pasted)
  const [title, setTitle] = useState('')
  const [faults, setFaults] = useState<{ address?: string; title?: string }>({})
  const addressField = useRef<HTMLInputElement>(null)
  const titleField = useRef<HTMLInputElement>(null)
  const finish = () => {
    onClose()
    setTimeout(() => editor.commands.focus(), 0)
  }
  const save = (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    const found = embedOf(addressIn(address))
    const next = {
      ...(found ? {} : { address: address.trim() ? notEmbeddable : 'Give the address of what is to be shown.' }),
      ...(title.trim() ? {} : { title: 'Say what it shows: feeds and screen readers get only this.' }),
    }
    setFaults(next)
    if (next.address) return addressField.current?.focus()
    if (next.title || !found) return titleField.current?.focus()
    editor.view.dispatch(insertEmbed(editor.state, { url: found.page, title: title.trim() }, pasted))
    finish()
  }
  return (
    <Modal opened onClose={finish} title="Embed" closeButtonProps={{ 'aria-label': 'Close' }}>
      <form onSubmit={save} noValidate>
        <Stack gap="md">
          <TextInput
            ref={addressField}
            label="Address"
            description="Of a video, a post, a sound or a chart. The code that a site gives for embedding does as well."
            data-autofocus={pasted ? undefined : true}
            value={address}
            maxLength={limits.url}
            error={faults.address}
            onChange={(event) => setAddress(event.currentTarget.value)}
          />
          <TextInput
            ref={titleField}
            label="What it shows"
            description="Readers see it before anything is loaded; nothing is asked of the other site until they press."
            data-autofocus={pasted ? true : undefined}
            value={title}
            maxLength={limits.embedTitle}
            error={faults.title}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
          <Group gap="sm">
            <Button type="submit">Put it in</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

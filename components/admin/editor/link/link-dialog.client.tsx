'use client'
import { Button, Group, Modal, Stack, TextInput } from '@mantine/core'
import type { Editor } from '@tiptap/react'
import { type FormEvent, useState } from 'react'
import { isSafeHref } from '#lib/articles/href.ts'
import { limits } from '#lib/articles/limits.ts'

/** Sets, changes or takes away the link of the chosen words. */
export function LinkDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const current = String(editor.getAttributes('link').href ?? '')
  const [href, setHref] = useState(current)
  const [fault, setFault] = useState('')
  const finish = () => {
    onClose()
    setTimeout(() => editor.commands.focus(), 0)
  }
  const save = (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    const address = completed(href)
    if (!isSafeHref(address)) return setFault('A link goes to http, https, mailto or a path of this site, such as /about/ethics.')
    setLink(editor, address)
    finish()
  }
  const remove = () => {
    editor.chain().extendMarkRange('link').unsetMark('link').run()
    finish()
  }
  return (
    <Modal opened onClose={finish} title="Link" closeButtonProps={{ 'aria-label': 'Close' }}>
      <form onSubmit={save} noValidate>
        <Stack gap="md">
          <TextInput
            label="Address"
            data-autofocus
            value={href}
            maxLength={limits.url}
            error={fault || undefined}
            onChange={(event) => setHref(event.currentTarget.value)}
          />
          <Group gap="sm">
            <Button type="submit">Set the link</Button>
            {current ? (
              <Button variant="default" onClick={remove}>
                Remove the link
              </Button>
            ) : null}
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

function completed(typed: string): string {
  const address = typed.trim()
  return /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(address) ? `https://${address}` : address
}

function setLink(editor: Editor, href: string): void {
  const chain = editor.chain().extendMarkRange('link')
  if (editor.state.selection.empty && !editor.isActive('link'))
    chain.insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] }).run()
  else chain.setMark('link', { href }).run()
}

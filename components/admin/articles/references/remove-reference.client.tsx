'use client'
import { Button, Group, List, Modal, Text } from '@mantine/core'
import { useState } from 'react'
import type { Reference } from '#lib/articles/content.ts'
import { listUses } from '#lib/references/uses.ts'
import { useArticle } from '../store/article-context.client.tsx'
import { withoutReference } from './without-reference.ts'

/** Takes a source out of the article; where it is cited, it first shows where, and says that the markers go too. */
export function RemoveReference({ reference, uses }: { reference: Reference; uses: number }) {
  const { store } = useArticle()
  const [isOpen, setOpen] = useState(false)
  const name = reference.title || reference.url || reference.key
  const remove = () => {
    setOpen(false)
    store.flush()
    const { content } = store.get()
    const change = withoutReference(content, reference.key)
    if (uses) store.replace({ ...content, ...change })
    else store.change({ references: change.references ?? [], provenance: change.provenance ?? content.provenance })
  }
  const ask = () => {
    store.flush()
    if (uses) setOpen(true)
    else remove()
  }
  const sentences = isOpen ? listUses(store.get().content).filter(({ key }) => key === reference.key) : []
  return (
    <>
      <Button size="compact-xs" variant="subtle" onClick={ask} aria-label={`Remove ${name}`}>
        Remove
      </Button>
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        title="Remove a source that is cited?"
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        <Text mb="xs">
          “{name}” stands behind {uses === 1 ? 'one place' : `${uses} places`}. Its markers will be taken out of them, and the
          sentences will stand without it:
        </Text>
        <List size="sm" mb="md">
          {sentences.map(({ sentence }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same sentence may lean on a source twice
            <List.Item key={index}>{sentence || 'A marker at the start of a paragraph'}</List.Item>
          ))}
        </List>
        <Group gap="sm">
          <Button onClick={remove}>Remove it and its markers</Button>
          <Button variant="default" onClick={() => setOpen(false)} data-autofocus>
            Keep it
          </Button>
        </Group>
      </Modal>
    </>
  )
}

'use client'
import { Button, TextInput } from '@mantine/core'
import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react'
import { limits } from '#lib/articles/limits.ts'
import { embedOf } from '#lib/embeds/embed-of.ts'
import type { EmbedAttrs } from '../schema/embed.ts'

/** An embed in the text: whose it is, its address, and what it shows. Nothing is loaded at the desk. */
export function EmbedNode({ node, updateAttributes, deleteNode, selected }: NodeViewProps) {
  const { url, title } = node.attrs as EmbedAttrs
  const found = embedOf(url)
  return (
    <NodeViewWrapper as="figure" className={selected ? 'embed-node embed-node-selected' : 'embed-node'}>
      <p contentEditable={false} data-drag-handle className="embed-node-address">
        <strong>{found?.provider ?? 'Embed'}</strong>{' '}
        <a href={found?.page ?? url} target="_blank" rel="noopener noreferrer">
          {url}
        </a>
      </p>
      <div contentEditable={false} className="picture-node-fields">
        <TextInput
          label="What it shows"
          size="xs"
          value={title}
          maxLength={limits.embedTitle}
          error={title.trim() ? undefined : 'Say what it shows: feeds and screen readers get only this.'}
          onChange={(event) => updateAttributes({ title: event.currentTarget.value })}
        />
        <Button size="compact-xs" variant="subtle" onClick={deleteNode}>
          Remove the embed
        </Button>
      </div>
    </NodeViewWrapper>
  )
}

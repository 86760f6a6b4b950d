'use client'
import { Button, TextInput } from '@mantine/core'
import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react'
import type { ChangeEvent } from 'react'
import { limits } from '#lib/articles/limits.ts'
import { PictureThumb } from '../pictures/picture-thumb.tsx'
import type { PictureAttrs } from '../schema/picture.ts'
import { hostOf } from './host-of.ts'

/** A picture in the text, with its three fields under it. */
export function PictureNode({ node, updateAttributes, deleteNode, extension, selected }: NodeViewProps) {
  const attrs = node.attrs as PictureAttrs
  const picture = hostOf(extension).picture(attrs.mediaId)
  const field = (name: 'alt' | 'caption' | 'credit') => ({
    value: attrs[name],
    maxLength: limits[name],
    size: 'xs' as const,
    onChange: (event: ChangeEvent<HTMLInputElement>) => updateAttributes({ [name]: event.currentTarget.value }),
  })
  return (
    <NodeViewWrapper as="figure" className={selected ? 'picture-node picture-node-selected' : 'picture-node'}>
      <div contentEditable={false} data-drag-handle className="picture-node-image">
        {picture ? (
          <PictureThumb picture={picture} wanted={800} alt={attrs.alt} />
        ) : (
          <p role="alert">This picture is no longer in the library.</p>
        )}
      </div>
      <div contentEditable={false} className="picture-node-fields">
        <TextInput label="Description for those who do not see it" {...field('alt')} />
        <TextInput label="Caption" {...field('caption')} />
        <TextInput label="Credit" {...field('credit')} />
        <Button size="compact-xs" variant="subtle" onClick={deleteNode}>
          Remove the picture
        </Button>
      </div>
    </NodeViewWrapper>
  )
}

'use client'
import { Button, TextInput } from '@mantine/core'
import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react'
import { type ChangeEvent, useState } from 'react'
import type { PictureView } from '#lib/articles/desk-choices.ts'
import { limits } from '#lib/articles/limits.ts'
import type { BodyMark } from '../checks/body-link.ts'
import { belowField, findingNote } from '../checks/finding-note.tsx'
import { KeepWords } from '../pictures/keep-words.client.tsx'
import { PictureThumb } from '../pictures/picture-thumb.tsx'
import type { PictureAttrs } from '../schema/picture.ts'
import { hostOf } from './host-of.ts'

/** A picture in the text, with its three fields under it, and beside each what the checks say of it. */
export function PictureNode({ node, updateAttributes, deleteNode, extension, selected, decorations }: NodeViewProps) {
  const attrs = node.attrs as PictureAttrs
  const host = hostOf(extension)
  // What the library was told here; the screen around the text does not draw it anew.
  const [kept, setKept] = useState<PictureView | null>(null)
  const picture = kept ?? host.picture(attrs.mediaId)
  const keep = (known: PictureView) => {
    host.keepPicture(known)
    setKept(known)
  }
  const marks = decorations.flatMap(({ spec }) => (spec.mark ? [spec.mark as BodyMark] : []))
  const field = (name: 'alt' | 'caption' | 'credit') => ({
    ...belowField,
    value: attrs[name],
    maxLength: limits[name],
    size: 'xs' as const,
    description: findingNote(marks.filter(({ path }) => path.endsWith(`.attrs.${name}`))),
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
        {picture ? <KeepWords picture={picture} said={attrs} onKept={keep} /> : null}
        <Button size="compact-xs" variant="subtle" onClick={deleteNode}>
          Remove the picture
        </Button>
      </div>
    </NodeViewWrapper>
  )
}

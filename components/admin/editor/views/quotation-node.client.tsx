'use client'
import { TextInput } from '@mantine/core'
import { NodeViewContent, type NodeViewProps, NodeViewWrapper } from '@tiptap/react'
import type { KeyboardEvent } from 'react'
import { limits } from '#lib/articles/limits.ts'
import { writeAfter } from './write-after.ts'

/** A quotation, and under it who said it; Enter there leads on to the text below. */
export function QuotationNode({ node, editor, getPos, updateAttributes }: NodeViewProps) {
  const goOn = (event: KeyboardEvent<HTMLInputElement>) => {
    const at = getPos()
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || at === undefined) return
    event.preventDefault()
    editor.view.dispatch(writeAfter(editor.state, at + node.nodeSize))
    editor.view.focus()
  }
  return (
    <NodeViewWrapper className="quotation-node">
      <NodeViewContent<'blockquote'> as="blockquote" />
      <div contentEditable={false}>
        <TextInput
          size="xs"
          aria-label="Speaker of the quotation"
          placeholder="Who said it"
          value={String(node.attrs.speaker)}
          maxLength={limits.name}
          onKeyDown={goOn}
          onChange={(event) => updateAttributes({ speaker: event.currentTarget.value })}
        />
      </div>
    </NodeViewWrapper>
  )
}

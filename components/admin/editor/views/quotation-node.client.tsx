'use client'
import { TextInput } from '@mantine/core'
import { NodeViewContent, type NodeViewProps, NodeViewWrapper } from '@tiptap/react'
import { limits } from '#lib/articles/limits.ts'

/** A quotation, and under it who said it. */
export function QuotationNode({ node, updateAttributes }: NodeViewProps) {
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
          onChange={(event) => updateAttributes({ speaker: event.currentTarget.value })}
        />
      </div>
    </NodeViewWrapper>
  )
}

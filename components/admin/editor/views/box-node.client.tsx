'use client'
import { Button, Group, TextInput } from '@mantine/core'
import { NodeViewContent, type NodeViewProps, NodeViewWrapper } from '@tiptap/react'
import type { KeyboardEvent } from 'react'
import { limits } from '#lib/articles/limits.ts'

/** A box: its title, and the text in it; Enter in the title leads on to the text. */
export function BoxNode({ node, editor, getPos, updateAttributes }: NodeViewProps) {
  const goOn = (event: KeyboardEvent<HTMLInputElement>) => {
    const at = getPos()
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || at === undefined) return
    event.preventDefault()
    editor.commands.focus(at + 2)
  }
  const unwrap = () => {
    const at = getPos()
    if (at === undefined) return
    editor.view.dispatch(editor.state.tr.replaceWith(at, at + node.nodeSize, node.content))
    editor.commands.focus(at + 1)
  }
  return (
    <NodeViewWrapper as="aside" className="box-node">
      <Group contentEditable={false} gap="xs" className="box-node-head">
        <TextInput
          size="xs"
          aria-label="Title of the box"
          placeholder="Context"
          value={String(node.attrs.title)}
          maxLength={limits.boxTitle}
          onKeyDown={goOn}
          onChange={(event) => updateAttributes({ title: event.currentTarget.value })}
        />
        <Button size="compact-xs" variant="subtle" onClick={unwrap}>
          Keep only its text
        </Button>
      </Group>
      <NodeViewContent />
    </NodeViewWrapper>
  )
}

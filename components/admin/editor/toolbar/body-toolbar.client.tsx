'use client'
import { Toolbar } from '@mantine/core'
import { type Editor, useEditorState } from '@tiptap/react'
import { Fragment } from 'react'
import { ToolIcon } from './tool-icon.tsx'
import { type Tool, toolGroups } from './tools.ts'

interface Props {
  editor: Editor
  onLink: () => void
  onPicture: () => void
  onEmbed: () => void
  onFind: () => void
}

/** What can be done to the text; arrows move between the buttons, and what is on is pressed. */
export function BodyToolbar({ editor, onLink, onPicture, onEmbed, onFind }: Props) {
  const groups = toolGroups({ onLink, onPicture, onEmbed, onFind })
  const pressed = useEditorState({
    editor,
    selector: ({ editor: now }) => Object.fromEntries(groups.flat().map(({ id, isOn }) => [id, isOn?.(now) ?? false])),
  })
  return (
    <Toolbar aria-label="Text tools" size="sm" withBorder={false} className="body-toolbar">
      {groups.map((tools, index) => (
        <Fragment key={tools[0]?.id}>
          {index ? <Toolbar.Divider /> : null}
          <Toolbar.Group>
            {tools.map((tool) => (
              <ToolButton key={tool.id} tool={tool} editor={editor} isPressed={pressed[tool.id] ?? false} />
            ))}
          </Toolbar.Group>
        </Fragment>
      ))}
    </Toolbar>
  )
}

/** One tool as a button; the text keeps its cursor when it is clicked. */
export function ToolButton({ tool, editor, isPressed }: { tool: Tool; editor: Editor; isPressed: boolean }) {
  const title = tool.keys ? `${tool.label} (${tool.keys})` : tool.label
  return (
    <Toolbar.Toggle
      active={isPressed}
      aria-label={tool.label}
      title={title}
      {...(tool.isOn ? { 'aria-pressed': isPressed } : {})}
      onMouseDown={(event: React.MouseEvent) => event.preventDefault()}
      onClick={() => tool.run(editor)}
    >
      <ToolIcon id={tool.id} />
    </Toolbar.Toggle>
  )
}

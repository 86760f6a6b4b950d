'use client'
import { Toolbar } from '@mantine/core'
import { type Editor, useEditorState } from '@tiptap/react'
import { useEffect, useState } from 'react'
import { ToolButton } from './body-toolbar.client.tsx'
import { toolGroups } from './tools.ts'

const wanted = new Set(['bold', 'italic', 'code', 'link', 'heading-2', 'heading-3', 'quotation', 'pull-quote'])
const width = 300
const nothing = () => undefined

/** What is most often done to chosen words, above them. The keys and the bar do the same. */
export function FloatingTools({ editor, onLink }: { editor: Editor; onLink: () => void }) {
  const tools = toolGroups({ onLink, onPicture: nothing, onEmbed: nothing, onFind: nothing })
    .flat()
    .filter(({ id }) => wanted.has(id))
  const { isShown, pressed } = useEditorState({
    editor,
    selector: ({ editor: now }) => {
      const { empty, $from } = now.state.selection
      const isText = !empty && $from.parent.inlineContent && !$from.parent.type.spec.code && now.isEditable
      return {
        isShown: isText && now.isFocused,
        pressed: isText ? Object.fromEntries(tools.map(({ id, isOn }) => [id, isOn?.(now) ?? false])) : {},
      }
    },
  })
  const place = usePlace(editor, isShown)
  if (!isShown || !place) return null
  return (
    <Toolbar aria-label="Tools for the chosen words" size="sm" className="floating-tools" style={place}>
      <Toolbar.Group>
        {tools.map((tool) => (
          <ToolButton key={tool.id} tool={tool} editor={editor} isPressed={pressed[tool.id] ?? false} />
        ))}
      </Toolbar.Group>
    </Toolbar>
  )
}

/** Where the chosen words are on the screen, followed while it scrolls; null while they are still being chosen. */
function usePlace(editor: Editor, isShown: boolean): { left: number; top: number } | null {
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null)
  useEffect(() => {
    if (!isShown) return setPlace(null)
    let isDown = false
    const read = () => {
      if (isDown || editor.isDestroyed) return
      const { from, to } = editor.state.selection
      const [start, end] = [editor.view.coordsAtPos(from), editor.view.coordsAtPos(to)]
      const isAbove = start.top > 150
      const left = Math.max(8, Math.min(start.left, window.innerWidth - width - 8))
      setPlace({ left, top: isAbove ? start.top - 46 : end.bottom + 8 })
    }
    const press = () => {
      isDown = true
    }
    const release = () => {
      isDown = false
      read()
    }
    const grown = new ResizeObserver(read)
    grown.observe(editor.view.dom)
    editor.on('selectionUpdate', read)
    window.addEventListener('scroll', read, { passive: true, capture: true })
    window.addEventListener('resize', read)
    editor.view.dom.addEventListener('pointerdown', press)
    window.addEventListener('pointerup', release)
    const { dom } = editor.view
    return () => {
      grown.disconnect()
      editor.off('selectionUpdate', read)
      window.removeEventListener('scroll', read, { capture: true })
      window.removeEventListener('resize', read)
      dom.removeEventListener('pointerdown', press)
      window.removeEventListener('pointerup', release)
    }
  }, [editor, isShown])
  return place
}

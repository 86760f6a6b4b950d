'use client'
import type { Node } from '@tiptap/pm/model'
import { type Editor, useEditor } from '@tiptap/react'
import { useEffect, useRef, useState } from 'react'
import type { BodyDocument } from '#lib/articles/document.ts'
import type { BodyHost } from './body-host.ts'
import { createMenuState, type MenuState } from './menu/menu-state.ts'
import { cleanPastedHtml } from './paste/clean-pasted-html.ts'
import { bodyForEditor, bodyFromEditor } from './schema/body-json.ts'
import { screenExtensions } from './screen-extensions.client.ts'

interface Wishes {
  initial: BodyDocument
  host: BodyHost
  onChange: (body: BodyDocument) => void
  /** Takes the function that hands over at once what was typed last. */
  onFlush: (flush: () => void) => () => void
  attributes: Record<string, string>
  isFixed: boolean
}

const pauseMs = 150

/** The editor of the body. What is typed is handed over after a short pause, or when it is asked for. */
export function useBodyEditor({ initial, host, onChange, onFlush, attributes, isFixed }: Wishes): {
  editor: Editor | null
  menu: MenuState
} {
  const [menu] = useState(createMenuState)
  const [extensions] = useState(() => screenExtensions(host, menu))
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const last = useRef<Node | null>(null)
  const editor = useEditor({
    extensions,
    content: bodyForEditor(initial),
    editable: !isFixed,
    immediatelyRender: false,
    shouldRerenderOnTransaction: false,
    injectCSS: false,
    editorProps: { attributes, transformPastedHTML: (html) => cleanPastedHtml(html, parseHtml) },
    onCreate: ({ editor: made }) => {
      last.current = made.state.doc
    },
    onUpdate: () => {
      clearTimeout(waiting.current)
      waiting.current = setTimeout(flush, pauseMs)
    },
    onBlur: () => flush(),
  })
  const flush = () => {
    clearTimeout(waiting.current)
    if (!editor || editor.isDestroyed) return
    const { doc } = editor.state
    if (last.current === null || doc.eq(last.current)) return
    last.current = doc
    // Read again, since ProseMirror's attributes have no prototype and do not travel to the server as plain objects.
    onChange(JSON.parse(JSON.stringify(bodyFromEditor(editor.getJSON()))) as BodyDocument)
  }
  const newest = useRef(flush)
  newest.current = flush
  useEffect(() => onFlush(() => newest.current()), [onFlush])
  useEffect(() => () => clearTimeout(waiting.current), [])
  return { editor, menu }
}

function parseHtml(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html')
}

import { Extension } from '@tiptap/core'
import { NodeSelection, Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import './drag-handle.css'

/** A handle beside the block under the pointer: it drags the block elsewhere. The keyboard moves blocks by Alt and arrows. */
export const dragHandle = Extension.create({
  name: 'dragHandle',
  addProseMirrorPlugins: () => [new Plugin({ view: (view) => attach(view) })],
})

function attach(view: EditorView): { update: () => void; destroy: () => void } {
  const handle = document.createElement('div')
  handle.className = 'block-handle'
  handle.draggable = true
  handle.hidden = true
  handle.title = 'Drag to move this block (Alt+↑ and Alt+↓ from the keyboard)'
  handle.setAttribute('aria-hidden', 'true')
  let at: number | null = null
  const hide = () => {
    handle.hidden = true
    at = null
  }
  const follow = (event: MouseEvent) => {
    const found = view.editable ? blockAt(view, event.clientY) : null
    if (!found) return hide()
    at = found.at
    handle.hidden = false
    const around = handle.offsetParent?.getBoundingClientRect()
    handle.style.insetBlockStart = `${found.top - (around?.top ?? 0)}px`
  }
  const start = (event: DragEvent) => {
    if (at === null || !event.dataTransfer) return
    const selection = NodeSelection.create(view.state.doc, at)
    view.dispatch(view.state.tr.setSelection(selection))
    const slice = selection.content()
    const { dom, text } = view.serializeForClipboard(slice)
    event.dataTransfer.clearData()
    event.dataTransfer.setData('text/html', dom.innerHTML)
    event.dataTransfer.setData('text/plain', text)
    event.dataTransfer.effectAllowed = 'move'
    const block = view.nodeDOM(at)
    if (block instanceof HTMLElement) event.dataTransfer.setDragImage(block, 0, 0)
    view.dragging = Object.assign({ slice, move: true }, { node: selection })
  }
  const place = view.dom.parentElement
  place?.append(handle)
  place?.addEventListener('mousemove', follow)
  place?.addEventListener('mouseleave', hide)
  handle.addEventListener('dragstart', start)
  return {
    update: () => {
      if (at !== null && at >= view.state.doc.content.size) hide()
      // React sets the text into its place after it was made.
      if (view.dom.parentElement && handle.parentElement !== view.dom.parentElement) {
        view.dom.parentElement.append(handle)
        view.dom.parentElement.addEventListener('mousemove', follow)
        view.dom.parentElement.addEventListener('mouseleave', hide)
      }
    },
    destroy: () => handle.remove(),
  }
}

function blockAt(view: EditorView, y: number): { at: number; top: number } | null {
  let place = 0
  for (let index = 0; index < view.state.doc.childCount; index += 1) {
    const block = view.nodeDOM(place)
    if (block instanceof HTMLElement) {
      const { top, bottom } = block.getBoundingClientRect()
      if (y >= top - 4 && y <= bottom + 4) return { at: place, top }
      if (top > y) return null
    }
    place += view.state.doc.child(index).nodeSize
  }
  return null
}

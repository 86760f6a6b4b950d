import { Plugin, PluginKey } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import type { MenuItem, MenuState } from './menu-state.ts'

const key = new PluginKey<boolean>('offer')

/** Hangs a list of offers at the cursor. Arrows choose, Enter takes; whoever goes on typing takes none of them. */
export function offer(view: EditorView, menu: MenuState, label: string, items: MenuItem[], take: (id: string) => void): void {
  const { left, right, top, bottom } = view.coordsAtPos(view.state.selection.from)
  const rect = new DOMRect(left, top, right - left, bottom - top)
  const pick = (index: number) => {
    const item = items[index]
    menu.set(null)
    view.dispatch(view.state.tr.setMeta(key, false))
    if (item) take(item.id)
  }
  view.dispatch(view.state.tr.setMeta(key, true))
  menu.set({ label, items, note: null, selected: 0, rect, pick })
}

/** The keys of the offers. */
export function offerKeys(menu: MenuState): Plugin<boolean> {
  return new Plugin<boolean>({
    key,
    state: {
      init: () => false,
      apply: (tr, isOpen) => {
        const said = tr.getMeta(key) as boolean | undefined
        const next = said ?? (isOpen && !tr.docChanged && !tr.selectionSet)
        if (isOpen && !next) menu.set(null)
        return next
      },
    },
    props: {
      handleKeyDown: (view, event) => {
        const open = menu.get()
        if (!key.getState(view.state) || !open || event.isComposing) return false
        if (event.key === 'Enter') open.pick(open.selected)
        else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
          const step = event.key === 'ArrowDown' ? 1 : -1
          menu.set({ ...open, selected: (open.selected + step + open.items.length) % open.items.length })
        } else {
          view.dispatch(view.state.tr.setMeta(key, false))
          return event.key === 'Escape'
        }
        return true
      },
      handleDOMEvents: { blur: (view) => void (key.getState(view.state) && view.dispatch(view.state.tr.setMeta(key, false))) },
    },
  })
}

import type { SuggestionOptions, SuggestionProps } from '@tiptap/suggestion'

export interface MenuItem {
  id: string
  label: string
  hint?: string
  /** Only to be read. */
  isNote?: true
}

/** A list that hangs at the cursor while one types. */
export interface OpenMenu {
  label: string
  items: MenuItem[]
  /** What is said in place of items. */
  note: string | null
  selected: number
  rect: DOMRect | null
  pick: (index: number) => void
}

export type MenuState = ReturnType<typeof createMenuState>

/** Holds the open list outside of React, so that typing redraws the list and not the screen. */
export function createMenuState() {
  let open: OpenMenu | null = null
  const listeners = new Set<() => void>()
  return {
    get: () => open,
    set: (next: OpenMenu | null) => {
      open = next
      for (const listener of listeners) listener()
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** Ties a suggestion of the editor to the list: arrows choose, Enter and Tab take, Escape closes. */
export function menuRenderer(menu: MenuState, label: string): SuggestionOptions<MenuItem, MenuItem>['render'] {
  const show = (props: SuggestionProps<MenuItem, MenuItem>, selected: number) => {
    const items = props.items.filter(({ isNote }) => !isNote)
    const note = props.items.find(({ isNote }) => isNote)?.label ?? null
    const pick = (index: number) => {
      const item = items[index]
      if (item) props.command(item)
    }
    const rect = props.clientRect?.() ?? null
    menu.set(items.length || note ? { label, items, note, selected, rect, pick } : null)
  }
  return () => ({
    onStart: (props) => show(props, 0),
    onUpdate: (props) => show(props, 0),
    onExit: () => menu.set(null),
    onKeyDown: ({ event }) => {
      const open = menu.get()
      if (!open || event.isComposing) return false
      if (!open.items.length && event.key !== 'Escape') return false
      if (event.key === 'Enter' || event.key === 'Tab') open.pick(open.selected)
      else if (event.key === 'Escape') menu.set(null)
      else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        const step = event.key === 'ArrowDown' ? 1 : -1
        menu.set({ ...open, selected: (open.selected + step + open.items.length) % open.items.length })
      } else return false
      return true
    },
  })
}

'use client'
import type { Editor } from '@tiptap/react'
import { useEffect, useRef, useSyncExternalStore } from 'react'
import type { MenuState } from './menu-state.ts'
import './menu-list.css'

const height = 280
const width = 340

/** The list at the cursor. The focus stays in the text; the text names the chosen option. */
export function MenuList({ menu, editor, id }: { menu: MenuState; editor: Editor; id: string }) {
  const open = useSyncExternalStore(menu.subscribe, menu.get, () => null)
  const list = useRef<HTMLDivElement>(null)
  const selected = open?.items.length ? open.selected : undefined
  useEffect(() => {
    const text = editor.view.dom
    if (selected === undefined) {
      text.removeAttribute('aria-activedescendant')
      text.removeAttribute('aria-controls')
      return
    }
    text.setAttribute('aria-controls', id)
    text.setAttribute('aria-activedescendant', `${id}-${selected}`)
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [editor, id, selected])
  if (!open?.rect) return null
  const { rect, items, note, label, pick } = open
  const isAbove = rect.bottom + height > window.innerHeight && rect.top > height
  const left = Math.max(8, Math.min(rect.left, window.innerWidth - width - 8))
  const vertical = isAbove ? { bottom: window.innerHeight - rect.top + 4 } : { top: rect.bottom + 4 }
  if (!items.length)
    return (
      <p className="body-menu body-menu-note" style={{ left, ...vertical }}>
        {note}
      </p>
    )
  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-label={label}
      className="body-menu"
      style={{ left, maxHeight: height, ...vertical }}
    >
      {items.map((item, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are taken in the text, where the focus is
        // biome-ignore lint/a11y/useFocusableInteractive: the text names the option by aria-activedescendant
        <div
          key={item.id}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === selected}
          className="body-menu-item"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => pick(index)}
        >
          <span>{item.label}</span>
          {item.hint ? <small>{item.hint}</small> : null}
        </div>
      ))}
    </div>
  )
}

'use client'
import { useEffect, useRef } from 'react'
import { fieldId } from '../fields/field-id.ts'
import type { ArticleStore } from './article-store.ts'

/** After a refusal, opens the part where the first wrong field is, and puts the cursor there. */
export function useFirstFault(store: ArticleStore, open: (path: string) => void): void {
  const show = useRef(open)
  show.current = open
  useEffect(() => {
    let last = store.get().notice
    return store.subscribe(() => {
      const { notice, errors } = store.get()
      if (notice === last) return
      last = notice
      const [path] = Object.keys(errors)
      if (notice?.tone !== 'refused' || path === undefined) return
      show.current(path)
      setTimeout(() => focusField(path), 50)
    })
  }, [store])
}

// A reference is shown as a whole, so a fault in one of its fields leads to its line; the text has no input.
function focusField(path: string): void {
  const parts = path.split('.')
  for (let length = parts.length; length > 0; length -= 1) {
    const found = document.getElementById(fieldId(parts.slice(0, length).join('.')))
    if (found) {
      found.focus()
      return
    }
  }
  if (parts[0] === 'body') document.querySelector<HTMLElement>('.body-text')?.focus()
}

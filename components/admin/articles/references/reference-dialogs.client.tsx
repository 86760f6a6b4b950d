'use client'
import { createContext, type ReactNode, use, useCallback, useMemo, useState } from 'react'
import type { Reference } from '#lib/articles/content.ts'
import { useArticle } from '../store/article-context.client.tsx'
import { ReferenceDialog } from './reference-dialog.client.tsx'
import { addressIn, emptyReference, keyFor, referenceFromUrl } from './reference-from-url.ts'
import { today } from './today.ts'

interface Dialogs {
  /** Opens the form for a new reference. @returns its key, or null when it was closed */
  askForReference: (typed: string) => Promise<string | null>
  editReference: (reference: Reference) => void
}

interface Open {
  reference: Reference
  isNew: boolean
  answer: (key: string | null) => void
}

const Context = createContext<Dialogs | null>(null)

export function useReferenceDialog(): Dialogs {
  const found = use(Context)
  if (!found) throw new Error('This part stands outside of the article screen.')
  return found
}

/** One form for references, that the list and the text both open. */
export function ReferenceDialogs({ children }: { children: ReactNode }) {
  const { store, props } = useArticle()
  const [open, setOpen] = useState<Open | null>(null)
  const askForReference = useCallback(
    (typed: string) =>
      new Promise<string | null>((answer) => {
        const taken = store.get().content.references.map(({ key }) => key)
        const words = typed.trim()
        const day = today(props.site.timeZone)
        const address = addressIn(words)
        const reference = address
          ? referenceFromUrl(address, taken, day)
          : { ...emptyReference(words ? keyFor(words, taken) : ''), title: words, accessed: day }
        setOpen({ reference, isNew: true, answer })
      }),
    [store, props.site.timeZone],
  )
  const dialogs = useMemo<Dialogs>(
    () => ({ askForReference, editReference: (reference) => setOpen({ reference, isNew: false, answer: () => undefined }) }),
    [askForReference],
  )
  const close = (key: string | null) => {
    setOpen(null)
    // The dialogue gives the focus back when it has gone; what waits for the answer may then take it.
    setTimeout(() => open?.answer(key), 250)
  }
  return (
    <Context value={dialogs}>
      {children}
      {open ? (
        <ReferenceDialog
          key={open.reference.key + String(open.isNew)}
          first={open.reference}
          isNew={open.isNew}
          onClose={close}
        />
      ) : null}
    </Context>
  )
}

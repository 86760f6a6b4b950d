'use client'
import { UnstyledButton } from '@mantine/core'
import dynamic from 'next/dynamic'
import { useEffect, useState } from 'react'
import type { DeskCommand } from './desk-command.ts'
import { singleKey } from './single-keys.ts'

// Neither is on a page before it is asked for.
const Finder = dynamic(() => import('./finder.client.tsx').then(({ Finder: asked }) => asked), { ssr: false })
const KeyHelp = dynamic(() => import('./key-help.client.tsx').then(({ KeyHelp: asked }) => asked), { ssr: false })

/** Listens for the keys that do the same on every page, and says so in the header. */
export function DeskKeys({ commands }: { commands: DeskCommand[] }) {
  const [open, setOpen] = useState<'finder' | 'keys' | null>(null)
  const [wasOpen, setWasOpen] = useState<Set<string>>(new Set())
  // A dialogue that stays in the page when it closes gives the focus back to where it was.
  useEffect(() => {
    if (open) setWasOpen((before) => new Set([...before, open]))
  }, [open])
  const isMet = (what: 'finder' | 'keys') => open === what || wasOpen.has(what)
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      // In a text the same keys link the chosen words.
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k' && !event.shiftKey && !event.defaultPrevented) {
        event.preventDefault()
        setOpen('finder')
        return
      }
      const key = singleKey(event)
      if (key === '?') setOpen('keys')
      const field = key === '/' ? document.querySelector<HTMLElement>('main input[type="search"]') : null
      if (key !== '?' && !field) return
      event.preventDefault()
      field?.focus()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
  return (
    <>
      <UnstyledButton className="desk-find" onClick={() => setOpen('finder')} aria-keyshortcuts="Control+K Meta+K">
        Find <kbd>Ctrl K</kbd>
      </UnstyledButton>
      {isMet('finder') ? (
        <Finder isOpen={open === 'finder'} commands={commands} onClose={() => setOpen(null)} onKeys={() => setOpen('keys')} />
      ) : null}
      {isMet('keys') ? <KeyHelp isOpen={open === 'keys'} onClose={() => setOpen(null)} /> : null}
    </>
  )
}

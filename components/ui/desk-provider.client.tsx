'use client'
import { MantineProvider } from '@mantine/core'
import { setNonce } from 'get-nonce'
import { type ReactNode, useState } from 'react'
import { theme } from './theme.ts'

/** Gives the desk its look, and its styles the nonce that the policy asks for. */
export function DeskProvider({ nonce, children }: { nonce: string; children: ReactNode }) {
  // The document's policy keeps the nonce that it came with, whatever a refresh brings later.
  const [first] = useState(nonce)
  // Dialogues lock the page's scrolling by a style element of their own, which asks here.
  if (typeof window !== 'undefined') setNonce(first)
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto" getStyleNonce={() => first}>
      {children}
    </MantineProvider>
  )
}

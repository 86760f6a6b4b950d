'use client'
import { MantineProvider } from '@mantine/core'
import { setNonce } from 'get-nonce'
import type { ReactNode } from 'react'
import { theme } from './theme.ts'

/** Gives the desk its look, and its styles the nonce that the policy asks for. */
export function DeskProvider({ nonce, children }: { nonce: string; children: ReactNode }) {
  // Dialogues lock the page's scrolling by a style element of their own, which asks here.
  if (typeof window !== 'undefined') setNonce(nonce)
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto" getStyleNonce={() => nonce}>
      {children}
    </MantineProvider>
  )
}

'use client'
import { useSyncExternalStore } from 'react'

/** Whether the screen listens. What is typed into the server's markup before that would be lost, so it takes nothing until then. */
export function useIsReady(): boolean {
  return useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  )
}

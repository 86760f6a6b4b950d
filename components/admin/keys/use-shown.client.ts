'use client'
import { useEffect, useState } from 'react'

/** Opens a dialogue once it is in the page: one that comes open does not know where the focus was, and gives it to nobody. */
export function useShown(isOpen: boolean): boolean {
  const [isShown, setShown] = useState(false)
  useEffect(() => setShown(isOpen), [isOpen])
  return isShown
}

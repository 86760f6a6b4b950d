'use client'
import { createContext, use } from 'react'
import type { ListedArticle } from './run-all.ts'
import type { Selection } from './selection.ts'

interface Selecting {
  rows: ListedArticle[]
  selection: Selection
  change: (next: Selection) => void
  isBusy: boolean
}

export const SelectionContext = createContext<Selecting | null>(null)

export function useSelection(): Selecting {
  const found = use(SelectionContext)
  if (!found) throw new Error('This part stands outside of a list whose articles are selected.')
  return found
}

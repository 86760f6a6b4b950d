'use client'
import { useDeferredValue } from 'react'
import { useScreen } from '../store/article-context.client.tsx'
import { type Numbers, numbersOf } from './numbers-of.ts'

/** The numbers that readers will see, and how often each source is used; another object only where one of them is another. */
export function useNumbering(): Numbers {
  // Drawn between two keys: where one citation comes, every number may be another.
  return useDeferredValue(useScreen(({ content }) => numbersOf(content)))
}

/** A source's number on the page, or null where it is cited nowhere. */
export function numberOf({ keys, uses }: Numbers, key: string): number | null {
  return uses.has(key) && keys.includes(key) ? keys.indexOf(key) + 1 : null
}

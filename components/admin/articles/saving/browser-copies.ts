import { clear, createStore, del, entries, set, type UseStore } from 'idb-keyval'
import type { ArticleContent } from '#lib/articles/content.ts'

/** What was typed and not saved, as this browser keeps it until it is. */
export interface BrowserCopy {
  key: string
  articleId: string
  content: ArticleContent
  /** The text on disk that it was made from, and that text's version: null for an article that was never saved. */
  base: ArticleContent
  version: number | null
  at: number
}

let store: UseStore | undefined
const copies = () => {
  store ??= createStore('colophon-desk', 'copies')
  return store
}

// A copy belongs to an account, an article and a tab; two tabs never write over each other's.
export function copyKey(accountId: string, articleId: string, tab: string): string {
  return `${accountId}/${articleId}/${tab}`
}

export async function keepCopy(copy: BrowserCopy): Promise<void> {
  if (performance.now() < clearedUntil) return
  await set(copy.key, copy, copies())
}

export function dropCopy(key: string): Promise<void> {
  return del(key, copies())
}

/** The copies of one account that no open tab is writing, newest first. */
export async function findCopies(accountId: string): Promise<BrowserCopy[]> {
  const found = await entries<string, BrowserCopy>(copies())
  const open = await openTabs()
  return found
    .filter(([key]) => key.startsWith(`${accountId}/`) && !open.has(key))
    .map(([, copy]) => copy)
    .sort((a, b) => b.at - a.at)
}

// A page that is left for signing out hands over what is not saved once more, and nobody may find it here.
const leavingMs = 10_000
let clearedUntil = 0

/** Nothing stays in a browser that somebody else may use next. */
export async function clearCopies(): Promise<void> {
  clearedUntil = performance.now() + leavingMs
  await clear(copies())
}

/** Says that this tab is writing its copy, until it is left, closed or dies. @returns what ends it */
export function holdCopy(key: string): () => void {
  let end: (() => void) | undefined
  const left = new Promise<void>((resolve) => {
    end = resolve
  })
  // Without locks (a page that is not served securely) every copy is offered, also one of another open tab.
  void navigator.locks?.request(key, () => left)
  return () => end?.()
}

async function openTabs(): Promise<Set<string>> {
  const { held = [] } = (await navigator.locks?.query()) ?? {}
  return new Set(held.map(({ name }) => name ?? ''))
}

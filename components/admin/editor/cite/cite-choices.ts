import type { CiteChoice } from '../body-host.ts'
import type { MenuItem } from '../menu/menu-state.ts'

export const newReferenceId = '+'
const most = 20
const longestTitle = 120

/**
 * The references that a typed text may mean: by number, by the beginning of a word of title or publisher, or by key.
 * The last one is always a new reference. Whoever means words in brackets types on, to the closing one, or presses Escape.
 */
export function citeChoices(typed: string, choices: CiteChoice[]): MenuItem[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean)
  const found = choices.filter((choice) => words.every((word) => matches(choice, word))).slice(0, most)
  const items = found.map(({ key, title, publisher, url, number }) => ({
    id: key,
    label: `${number === null ? '–' : `[${number}]`} ${title || url || key}`,
    ...(publisher ? { hint: publisher } : {}),
  }))
  return [...items, { id: newReferenceId, label: words.length ? `New reference “${typed.trim()}”…` : 'New reference…' }]
}

function matches({ key, title, publisher, url, number }: CiteChoice, word: string): boolean {
  if (String(number) === word) return true
  const text = `${title} ${publisher} ${key} ${url.replace(/^https?:\/\/(www\.)?/, '')}`.toLowerCase()
  return text.split(/[\s"'“”‘’(\-/.]+/).some((part) => part.startsWith(word)) || key.startsWith(word)
}

/** What stands between the last "[" and the cursor, if it may be the beginning of a citation: “[?” is an open question. */
export function typedCite(before: string): { start: number; query: string } | null {
  const start = before.lastIndexOf('[')
  const query = before.slice(start + 1)
  return start < 0 || query.length > longestTitle || /^[\s?]|[\]\n]/.test(query) ? null : { start, query }
}

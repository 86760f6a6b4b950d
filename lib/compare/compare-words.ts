import { diffArrays } from 'diff'
import type { Span } from './span.ts'

// An address, a number or a date with its separators and a word with its apostrophe are each one thing that changes.
const token = /https?:\/\/\S+|\p{N}+(?:[.,:/-]\p{N}+)*|[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*|\s+|./gsu
const longestWay = 4_000

/**
 * The two texts as one, word by word. What is kept and what is removed make the old text, what is kept and what is added
 * the new one, to the letter. Texts that have next to nothing in common are shown whole, one after the other.
 */
export function compareWords(before: string, after: string): Span[] {
  if (before === after) return before ? [{ kind: 'kept', text: before }] : []
  const parts = diffArrays(tokensOf(before), tokensOf(after), { maxEditLength: longestWay })
  if (!parts) return whole(before, after)
  const spans = parts.map(({ value, added, removed }): Span => {
    return { kind: added ? 'added' : removed ? 'removed' : 'kept', text: value.join('') }
  })
  return gather(spans)
}

function tokensOf(text: string): string[] {
  return text.match(token) ?? []
}

function whole(before: string, after: string): Span[] {
  const spans: Span[] = [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ]
  return spans.filter(({ text }) => text)
}

// A single space between two changes belongs to them: "forty houses" became "fourteen homes", not word by word.
function gather(spans: Span[]): Span[] {
  const gathered: Span[] = []
  let removed = ''
  let added = ''
  const flush = () => {
    gathered.push(...whole(removed, added))
    removed = ''
    added = ''
  }
  for (const [index, { kind, text }] of spans.entries()) {
    const isBetween = kind === 'kept' && /^\s+$/.test(text) && (removed || added) && index < spans.length - 1
    if (kind === 'removed' || isBetween) removed += text
    if (kind === 'added' || isBetween) added += text
    if (kind !== 'kept' || isBetween) continue
    flush()
    gathered.push({ kind, text })
  }
  flush()
  return gathered
}

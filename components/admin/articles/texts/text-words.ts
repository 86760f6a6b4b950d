import { showMoment } from '#lib/dates.ts'
import type { SourceTextView } from '#lib/snapshots/desk-queries.ts'
import { countWords } from '#lib/text.ts'

/** Who took a text, when, and how long it is. */
export function textWords({ taken, at, by, text }: SourceTextView, zone: string): string {
  const how = taken === 'fetched' ? 'Fetched for' : 'Pasted by'
  return `${how} ${by} on ${showMoment(at, zone)}. ${countWords(text).toLocaleString('en-GB')} words.`
}

/** Where a passage stands in a text, whatever its spaces and line breaks. */
export function passageIn(text: string, passage: string): { start: number; end: number } | null {
  const words = passage.trim().split(/\s+/).filter(Boolean)
  if (!words.length) return null
  const pattern = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+')
  const found = new RegExp(pattern, 'u').exec(text)
  return found ? { start: found.index, end: found.index + found[0].length } : null
}

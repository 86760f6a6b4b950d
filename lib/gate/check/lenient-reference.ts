import { type Reference, referenceKinds } from '../../articles/content.ts'
import { cleanLine } from '../../text.ts'

/**
 * A reference as a file has it, damaged or not: what the schema would refuse is for the gate to name.
 * @param fallback the key where there is none
 */
export function lenientReference(value: unknown, fallback: string): Reference {
  const given = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : { url: value }
  const text = (name: string) => textOf(given[name])
  const kind = referenceKinds.find((one) => one === given.kind) ?? 'web'
  return {
    ...{
      key: text('key') || fallback,
      kind,
      url: text('url') || text('URL'),
      title: text('title'),
      publisher: text('publisher'),
    },
    ...{
      author: text('author'),
      published: text('published') || text('date'),
      accessed: text('accessed'),
      archive: text('archive'),
    },
    note: text('note'),
  }
}

/** A value of a file as a line of text; a date of YAML as its day. */
export function textOf(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (typeof value === 'string') return cleanLine(value)
  return typeof value === 'number' ? String(value) : ''
}

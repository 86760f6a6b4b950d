import { textOf } from './lenient-reference.ts'

/** A lead picture of a file: named by its path, since it is in no library. */
export function leadFrom(value: unknown) {
  if (typeof value !== 'object' || value === null) return null
  const given = value as Record<string, unknown>
  const [alt, caption, credit, licence] = ['alt', 'caption', 'credit', 'licence'].map((name) => textOf(given[name]))
  return { mediaId: (textOf(given.file) || 'lead').slice(-64), alt, caption, credit, licence }
}

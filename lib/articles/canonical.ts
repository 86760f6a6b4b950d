import { sha256 } from '../ids.ts'

/** JSON with keys in one order, whatever order they were set in: the same content gives the same text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}

/** SHA-256 of the canonical form: what a revision, a report and a review are bound to. */
export function contentHash(content: unknown): string {
  return sha256(canonicalJson(content))
}

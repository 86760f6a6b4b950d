import { sha256 } from '../ids.ts'

/**
 * JSON in the one form that RFC 8785 gives it: no spaces, keys by UTF-16 code units, numbers as ECMAScript writes them.
 * The same content gives the same text, here and in anybody's program. A key without a value is left out.
 * @throws Error for what has no such form: a number that is none, half of a surrogate pair
 * @see RFC 8785
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((part) => canonicalJson(part ?? null)).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const pairs = Object.entries(value).filter(([, part]) => part !== undefined)
    const sorted = pairs.sort(([a], [b]) => (a < b ? -1 : 1))
    return `{${sorted.map(([key, part]) => `${canonicalJson(key)}:${canonicalJson(part)}`).join(',')}}`
  }
  if (typeof value === 'string' && !value.isWellFormed()) throw new Error('Half of a surrogate pair has no canonical form.')
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`${value} has no canonical form.`)
  const text: string | undefined = JSON.stringify(value)
  if (text === undefined) throw new Error(`A ${typeof value} has no canonical form.`)
  return text
}

/** SHA-256 of the canonical form: what a revision, a report and a review are bound to. */
export function contentHash(content: unknown): string {
  return sha256(canonicalJson(content))
}

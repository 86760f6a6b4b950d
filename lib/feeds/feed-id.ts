import { sha256 } from '../ids.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The name of an item that stays when its address changes: a URN of the id, or of its hash where the id is no UUID. */
export function feedId(id: string): string {
  if (uuid.test(id)) return `urn:uuid:${id}`
  const hash = sha256(id)
  // Version 8, variant 1: a UUID of our own making.
  return `urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`
}

import { createHash, randomBytes, randomUUIDv7 } from 'node:crypto'

/** A new UUIDv7: sorted by the moment that it was made. */
export function newId(): string {
  return randomUUIDv7()
}

/** @returns `bytes` random bytes in base64url: 16 for a file's name, 32 for a secret. */
export function newSecret(bytes = 32): string {
  return randomBytes(bytes).toString('base64url')
}

/** SHA-256 in lower-case hex. */
export function sha256(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex')
}

import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { dataPath } from '../env.ts'
import { keyId } from './key-id.ts'
import { rotation } from './rotation.ts'
import { signingKey } from './signing-key.ts'

const publicKey = z.object({
  kid: z.string(),
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: z.string().regex(/^[\w-]{43}$/),
  notBefore: z.iso.datetime(),
  /** When another key took its place. What it signed before stays good. */
  retiredAt: z.iso.datetime().nullable(),
  /** When it was known to be in other hands. Nothing that it signed can be relied on without an older copy. */
  revokedAt: z.iso.datetime().nullable(),
  /** That another key took its place, signed by both; none where it was lost. */
  rotation: rotation.nullable().optional(),
})
export const keyList = z.object({ keys: z.array(publicKey) })
export type PublicKey = z.output<typeof publicKey>

/** Every key that publications were signed with: the one of now, and those of `keys/earlier.json`. */
export function publicKeys(): PublicKey[] {
  const { id: kid, x, since } = signingKey()
  const isOurs = { kty: 'OKP', crv: 'Ed25519' } as const
  const own = { kid, ...isOurs, x, notBefore: new Date(since).toISOString(), retiredAt: null, revokedAt: null }
  return [own, ...earlierKeys().filter((key) => key.kid !== kid && key.kid === keyId(key.x))]
}

function earlierKeys(): PublicKey[] {
  try {
    return keyList.parse(JSON.parse(readFileSync(dataPath('keys', 'earlier.json'), 'utf8'))).keys
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}

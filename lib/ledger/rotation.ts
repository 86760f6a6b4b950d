import { createPublicKey, sign, verify } from 'node:crypto'
import { z } from 'zod'
import { canonicalJson } from '../articles/canonical.ts'
import type { PublicKey } from './public-keys.ts'
import type { SigningKey } from './signing-key.ts'

const signature = z.string().regex(/^[\w-]{86}$/)

/** That one key took the place of another, said by both: whoever trusts the old one can trust the new one. */
export const rotation = z.object({
  entry: z.object({
    v: z.literal(1),
    origin: z.string(),
    from: z.string(),
    to: z.string(),
    at: z.iso.datetime({ precision: 3 }),
  }),
  /** By the key that goes, and by the one that comes. */
  signatures: z.object({ from: signature, to: signature }),
})
export type Rotation = z.output<typeof rotation>

export function signRotation(origin: string, from: SigningKey, to: SigningKey, now: Date): Rotation {
  const entry = { v: 1 as const, origin, from: from.id, to: to.id, at: now.toISOString() }
  const by = ({ privateKey }: SigningKey) => sign(null, Buffer.from(textOf(entry)), privateKey).toString('base64url')
  return { entry, signatures: { from: by(from), to: by(to) } }
}

/** What is wrong with how keys took each other's place, in sentences. A key that was lost or stolen could not sign its end. */
export function rotationFaults(keys: (PublicKey & { rotation?: Rotation | null })[]): string[] {
  return keys.flatMap(({ kid, rotation: said }) => {
    if (!said) return []
    const from = keys.find((key) => key.kid === said.entry.from)
    const to = keys.find((key) => key.kid === said.entry.to)
    if (!from || !to || said.entry.from !== kid) return [`the key ${kid} names one in its place that is not among ours`]
    const isBy = (key: PublicKey, value: string) =>
      verify(
        null,
        Buffer.from(textOf(said.entry)),
        createPublicKey({ key: toJwk(key), format: 'jwk' }),
        Buffer.from(value, 'base64url'),
      )
    return isBy(from, said.signatures.from) && isBy(to, said.signatures.to)
      ? []
      : [`that the key ${kid} was replaced is not signed by both keys`]
  })
}

function textOf(entry: Rotation['entry']): string {
  return `publication-key-rotation:v1\n${canonicalJson(entry)}`
}

function toJwk({ kty, crv, x }: PublicKey) {
  return { kty, crv, x }
}

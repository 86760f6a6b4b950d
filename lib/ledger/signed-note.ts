import { createHash, createPublicKey, sign, verify } from 'node:crypto'
import type { PublicKey } from './public-keys.ts'
import type { SigningKey } from './signing-key.ts'

const ed25519 = Buffer.from([1])

/** A root of the ledger that was signed: of which log, over how many entries. */
export interface Checkpoint {
  origin: string
  size: number
  /** SHA-256, hexadecimal. */
  root: string
}

/** The name of the log, and of the key in its notes: the address of the publication, without its scheme. */
export function logName(siteUrl: string): string {
  return `${siteUrl.replace(/^https?:\/\//, '').replace(/\/+$/, '')}/ledger`
}

/**
 * A checkpoint as text with a signature line, so that others can sign it too.
 * @see C2SP signed-note and tlog-checkpoint
 */
export function signCheckpoint({ origin, size, root }: Checkpoint, { x, privateKey }: SigningKey): string {
  const text = `${origin}\n${size}\n${Buffer.from(root, 'hex').toString('base64')}\n`
  const signature = sign(null, Buffer.from(text), privateKey)
  return `${text}\n— ${origin} ${Buffer.concat([noteKeyId(origin, x), signature]).toString('base64')}\n`
}

/** What a note says, if one of these keys signed it; null where none did, or it is no checkpoint. */
export function readCheckpoint(note: string, keys: Pick<PublicKey, 'x'>[]): Checkpoint | null {
  const cut = note.indexOf('\n\n')
  const text = note.slice(0, cut + 1)
  const [origin = '', size = '', root = ''] = text.split('\n')
  if (cut < 0 || !origin || !/^(0|[1-9]\d{0,15})$/.test(size) || Buffer.from(root, 'base64').length !== 32) return null
  const lines = note.slice(cut + 2).matchAll(/^— (\S+) ([A-Za-z0-9+/]+=*)$/gm)
  const isSigned = [...lines].some(([, name, signature = '']) => {
    const bytes = Buffer.from(signature, 'base64')
    return name === origin && keys.some(({ x }) => isBy(x, origin, bytes, text))
  })
  return isSigned ? { origin, size: Number(size), root: Buffer.from(root, 'base64').toString('hex') } : null
}

/** A key as programs that read signed notes take it: name, id and key. */
export function verifierKey(name: string, x: string): string {
  const key = Buffer.concat([ed25519, Buffer.from(x, 'base64url')]).toString('base64')
  return `${name}+${noteKeyId(name, x).toString('hex')}+${key}`
}

function isBy(x: string, name: string, bytes: Buffer, text: string): boolean {
  if (!bytes.subarray(0, 4).equals(noteKeyId(name, x))) return false
  const key = createPublicKey({ key: { x, kty: 'OKP', crv: 'Ed25519' }, format: 'jwk' })
  return verify(null, Buffer.from(text), key, bytes.subarray(4))
}

function noteKeyId(name: string, x: string): Buffer {
  const hash = createHash('sha256').update(`${name}\n`).update(ed25519).update(Buffer.from(x, 'base64url'))
  return hash.digest().subarray(0, 4)
}

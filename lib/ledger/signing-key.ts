import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, statSync, writeSync } from 'node:fs'
import { dataPath } from '../env.ts'
import { keyId } from './key-id.ts'

export interface SigningKey {
  id: string
  /** The public half, as a JSON Web Key writes it. */
  x: string
  privateKey: KeyObject
  /** UTC milliseconds. */
  since: number
}

let kept: (SigningKey & { file: string; mtimeMs: number }) | undefined

/** The key that publications are signed with: a file beside the database, never in it, made when there is none. */
export function signingKey(): SigningKey {
  mkdirSync(dataPath('keys'), { recursive: true, mode: 0o700 })
  const file = dataPath('keys', 'signing.pem')
  const mtimeMs = statSync(file, { throwIfNoEntry: false })?.mtimeMs
  if (kept?.file === file && kept.mtimeMs === mtimeMs) return kept
  const privateKey = createPrivateKey(readOrMake(file))
  const { x } = createPublicKey(privateKey).export({ format: 'jwk' })
  if (privateKey.asymmetricKeyType !== 'ed25519' || !x) throw new Error(`${file} does not hold an Ed25519 key.`)
  const since = statSync(file).mtimeMs
  kept = { id: keyId(x), x, privateKey, since: Math.floor(since), file, mtimeMs: since }
  return kept
}

function readOrMake(file: string): string {
  try {
    const made = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' })
    const descriptor = openSync(file, 'wx', 0o600)
    writeSync(descriptor, String(made))
    fsyncSync(descriptor)
    closeSync(descriptor)
    return String(made)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    // Another process may have made the file and not have written it yet.
    for (let tries = 0; tries < 100; tries++) {
      const pem = readFileSync(file, 'utf8')
      if (pem.includes('-----END')) return pem
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10)
    }
    throw new Error(`${file} is not a whole key. Put the right one back from your copy.`)
  }
}

import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto'
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { allow, type Viewer } from '../access/allow.ts'
import { dataPath, env } from '../env.ts'
import { keyId } from './key-id.ts'
import { type PublicKey, publicKeys } from './public-keys.ts'
import { signRotation } from './rotation.ts'
import { type SigningKey, signingKey } from './signing-key.ts'

/**
 * Puts a new key in the place of the one that signs now. The old one is remembered with the day on which it went, and
 * both sign that it did; what it signed stays good. Its private half is gone. @returns the names of both
 */
export function rotateKey(viewer: Viewer, now: Date): { from: string; to: string } {
  allow(viewer, 'interchange:import')
  const from = signingKey()
  const { privateKey } = generateKeyPairSync('ed25519')
  const pem = String(privateKey.export({ type: 'pkcs8', format: 'pem' }))
  const to = toSigningKey(pem, now)
  const [own, ...earlier] = publicKeys()
  if (!own) throw new Error('There is no key to replace.')
  const retired: PublicKey = { ...own, retiredAt: now.toISOString(), rotation: signRotation(env().SITE_URL, from, to, now) }
  // The old key is known as an earlier one before the new one signs: a fall in between leaves the old one in its place.
  put('earlier.json', JSON.stringify({ keys: [retired, ...earlier] }, null, 2), 0o644)
  put('signing.pem', pem, 0o600)
  return { from: from.id, to: to.id }
}

function toSigningKey(pem: string, now: Date): SigningKey {
  const privateKey = createPrivateKey(pem)
  const { x = '' } = createPublicKey(privateKey).export({ format: 'jwk' })
  return { id: keyId(x), x, privateKey, since: now.getTime() }
}

function put(name: string, text: string, mode: number): void {
  const file = dataPath('keys', name)
  const part = `${file}.part`
  rmSync(part, { force: true })
  const descriptor = openSync(part, 'wx', mode)
  writeSync(descriptor, text)
  fsyncSync(descriptor)
  closeSync(descriptor)
  renameSync(part, file)
}

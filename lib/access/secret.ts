import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs'
import { dataPath, env } from '../env.ts'
import { newSecret } from '../ids.ts'

let kept: { file: string; secret: string } | undefined

/** What session cookies are sealed with: `AUTH_SECRET`, or one made once and kept in `DATA_DIR/secret`. */
export function authSecret(): string {
  const given = env().AUTH_SECRET
  if (given) return given
  const file = dataPath('secret')
  if (kept?.file !== file) kept = { file, secret: readOrMake(file) }
  return kept.secret
}

function readOrMake(file: string): string {
  try {
    const made = newSecret()
    const descriptor = openSync(file, 'wx', 0o600)
    writeSync(descriptor, made)
    fsyncSync(descriptor)
    closeSync(descriptor)
    return made
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    // Another process may have made the file and not have written it yet.
    for (let tries = 0; tries < 100; tries++) {
      const secret = readFileSync(file, 'utf8').trim()
      if (secret.length >= 32) return secret
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10)
    }
    throw new Error(`${file} is too short to be a secret. Remove it, and everybody signs in again.`)
  }
}

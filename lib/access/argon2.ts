import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { takeTurn } from './hash-turns.ts'

export interface Cost {
  /** Memory in KiB. */
  m: number
  /** Passes. */
  t: number
  /** Lanes. */
  p: number
}

/** What OWASP asks of Argon2id at least. */
export const cost: Cost = { m: 19_456, t: 2, p: 1 }

/** Costs what a real hash costs, and no password opens it: for addresses that nobody has. */
export const decoy = `$argon2id$v=19$m=${cost.m},t=${cost.t},p=${cost.p}$${'A'.repeat(22)}$${'A'.repeat(43)}`

const derive = promisify(argon2)
const form = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/

/** @returns a PHC string. @throws Refusal('busy') when too many wait already */
export async function hashPassword(password: string, asked: Cost = cost): Promise<string> {
  const salt = randomBytes(16)
  const tag = await digest(password, salt, asked, 32)
  return `$argon2id$v=19$m=${asked.m},t=${asked.t},p=${asked.p}$${base64(salt)}$${base64(tag)}`
}

/** Whether the password is right, and whether its hash was made with other parameters than today's. */
export async function checkPassword(password: string, phc: string): Promise<{ isRight: boolean; isOld: boolean }> {
  const [whole, m, t, p, salt = '', tag = ''] = form.exec(phc) ?? []
  if (!whole) return { isRight: false, isOld: false }
  const made = { m: Number(m), t: Number(t), p: Number(p) }
  const expected = Buffer.from(tag, 'base64')
  const actual = await digest(password, Buffer.from(salt, 'base64'), made, expected.length)
  return {
    isRight: timingSafeEqual(actual, expected),
    isOld: made.m !== cost.m || made.t !== cost.t || made.p !== cost.p,
  }
}

function digest(password: string, nonce: Buffer, { m, t, p }: Cost, tagLength: number): Promise<Buffer> {
  const message = Buffer.from(password.normalize('NFC'))
  return takeTurn(() => derive('argon2id', { message, nonce, memory: m, passes: t, parallelism: p, tagLength }))
}

function base64(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '')
}

import { createHmac, timingSafeEqual } from 'node:crypto'
import { authSecret } from '../access/secret.ts'
import { newId } from '../ids.ts'

/** A form as it was asked for: its own name, and when. */
export interface Stamp {
  form: string
  at: number
}

const shape = /^([0-9a-f-]{36})\.(\d{1,15})\.([0-9a-f]{64})$/

/** What a form carries, sealed: so that it is known when somebody asked for it, and that it was sent before. */
export function makeStamp(now: Date): string {
  const said = `${newId()}.${now.getTime()}`
  return `${said}.${seal(said)}`
}

/** @returns what a stamp of ours says, or null for any other words */
export function readStamp(text: string): Stamp | null {
  const [, form, at, sealed] = shape.exec(text) ?? []
  if (!form || !at || !sealed) return null
  const isOurs = timingSafeEqual(Buffer.from(sealed), Buffer.from(seal(`${form}.${at}`)))
  return isOurs ? { form, at: Number(at) } : null
}

function seal(said: string): string {
  return createHmac('sha256', authSecret()).update(`report ${said}`).digest('hex')
}

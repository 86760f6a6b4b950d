import { randomBytes } from 'node:crypto'
import { sha256 } from '../ids.ts'
import { authSecret } from './secret.ts'

/** The name under which the front desk tells a page its form token. */
export const csrfHeader = 'x-desk-csrf'

/**
 * The double-submit token of next-auth's forms, in next-auth's own format (`token|sha256(token + secret)`), so that a
 * page can print it without asking for it by script.
 * @returns the token, and the cookie to set where there was none that holds
 */
export function csrfToken(cookie: string | undefined): { token: string; cookie?: string } {
  const [token = '', seal] = (cookie ?? '').split('|')
  if (token && seal === sha256(token + authSecret())) return { token }
  const made = randomBytes(32).toString('hex')
  return { token: made, cookie: `${made}|${sha256(made + authSecret())}` }
}

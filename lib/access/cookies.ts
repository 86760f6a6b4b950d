import { env } from '../env.ts'

const isSecure = () => env().SITE_URL.startsWith('https:')

/** A cookie that no other host, path or plain connection can set, where there is https. */
export function cookieName(name: 'session' | 'csrf' | 'return' | 'email' | 'state' | 'pkce' | 'nonce'): string {
  return `${isSecure() ? '__Host-' : ''}colophon.${name}`
}

export function cookieOptions() {
  return { httpOnly: true, sameSite: 'lax' as const, path: '/', secure: isSecure() }
}

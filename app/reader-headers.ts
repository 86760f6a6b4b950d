import { securityHeaders } from '#lib/delivery/security-headers.ts'
import { env } from '#lib/env.ts'

/** What every answer to a reader carries, errors too. What a finished page may load is said where pages are finished. */
export function readerHeaders(): Record<string, string> {
  return {
    'Content-Security-Policy': "object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'",
    ...securityHeaders(env().SITE_URL.startsWith('https:')),
  }
}

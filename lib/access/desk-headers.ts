import { env } from '../env.ts'

/** What every answer of the newsroom carries. Nothing of it may be kept, framed or sniffed. */
export function deskHeaders(nonce: string): Record<string, string> {
  return {
    'Content-Security-Policy': deskPolicy(nonce),
    'Cache-Control': 'private, no-store',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=()',
    'X-Robots-Tag': 'noindex',
    ...(env().SITE_URL.startsWith('https:') ? { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' } : {}),
  }
}

/** Scripts by nonce and what those load; style attributes stay open, since Mantine and the editor place things by them. */
function deskPolicy(nonce: string): string {
  const isDevelopment = process.env.NODE_ENV === 'development'
  const { OIDC_ISSUER } = env()
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    // The development overlay has styles of its own.
    `style-src 'self' ${isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${isDevelopment ? ' ws:' : ''}`,
    "frame-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    // A browser applies this to redirects after a form too: signing in elsewhere starts with one.
    `form-action 'self'${OIDC_ISSUER ? ` ${new URL(OIDC_ISSUER).origin}` : ''}`,
  ].join('; ')
}

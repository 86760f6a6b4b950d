/** What every answer carries, errors and files too. `isSecure`: the publication's own address begins with https. */
export function securityHeaders(isSecure: boolean): Record<string, string> {
  return {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=()',
    ...(isSecure ? { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' } : {}),
  }
}

interface Needs {
  /** Hashes of what was set in. */
  styles?: readonly string[]
  scripts?: readonly string[]
  /** Whose frames are embedded. */
  frames?: readonly string[]
}

/**
 * The policy of a finished page: nothing but what it needs (`data:` is the icon). No page but the one that checks
 * signatures has a script, and only it may ask this server for more; none but one with embeds may frame anything.
 */
export function pagePolicy({ styles = [], scripts = [], frames = [] }: Needs): string {
  return [
    "default-src 'none'",
    `script-src ${scripts.join(' ') || "'none'"}`,
    ...(scripts.length ? ["connect-src 'self'"] : []),
    `style-src ${["'self'", ...styles].join(' ')}`,
    "img-src 'self' data:",
    "font-src 'self'",
    ...(frames.length ? [`frame-src ${frames.join(' ')}`] : []),
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "form-action 'self'",
  ].join('; ')
}

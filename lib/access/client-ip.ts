import { env } from '../env.ts'

/** The address that a request came from, as far as proxies that may be believed say so. */
export function clientIp(headers: Headers): string {
  const chain = (headers.get('x-forwarded-for') ?? '').split(',').map((hop) => hop.trim())
  return chain.at(-1 - env().TRUSTED_HOPS) || chain[0] || 'unknown'
}

import type { IncomingMessage } from 'node:http'

/**
 * Where a request came from: the peer, or what as many proxies in front of us as may be believed say.
 * @param hops how many proxies there are (`TRUSTED_HOPS`)
 */
export function clientAddress({ socket, headers }: IncomingMessage, hops: number): string {
  const peer = socket.remoteAddress ?? 'unknown'
  if (hops === 0) return peer
  const said = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((hop) => hop.trim())
  return said.at(-hops) || peer
}

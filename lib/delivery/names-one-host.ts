import type { IncomingMessage } from 'node:http'

/**
 * Whether a request names its host, and once: of two, we and a proxy in front of us might each believe another one. Only
 * HTTP/1.0 may name none.
 */
export function namesOneHost({ rawHeaders, httpVersion }: IncomingMessage): boolean {
  let hosts = 0
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] ?? ''
    if (name.length === 4 && name.toLowerCase() === 'host') hosts += 1
  }
  return hosts === 1 || (hosts === 0 && httpVersion === '1.0')
}

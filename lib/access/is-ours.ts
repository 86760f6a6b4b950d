import { env } from '../env.ts'

/** Whether a request that changes something was sent by a page of this publication. A missing `Origin` is a no. */
export function isOurs({ method, headers }: { method: string; headers: Headers }): boolean {
  if (method === 'GET' || method === 'HEAD') return true
  const site = headers.get('sec-fetch-site')
  return headers.get('origin') === env().SITE_URL && (site === null || site === 'same-origin')
}

import { env } from '../env.ts'
import { OutboundRefused, theWeb } from '../outbound/reach.ts'
import { vetAddress } from '../outbound/vet-address.ts'
import { normaliseUrl, withoutTracking } from '../references/normalise.ts'

/** A page of which an archive may be told: null where its address is none of the public web, or our own. */
export function publicPage(url: string): { address: string; url: string } | null {
  const address = normaliseUrl(url)
  if (!address) return null
  try {
    vetAddress(url, theWeb, [new URL(env().SITE_URL).hostname])
    return { address, url: withoutTracking(url).replace(/#$/, '') }
  } catch (error) {
    if (error instanceof OutboundRefused) return null
    throw error
  }
}

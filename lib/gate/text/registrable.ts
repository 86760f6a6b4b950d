import { getDomain } from 'tldts'

/** The domain that somebody registered, of an address: bbc.co.uk for news.bbc.co.uk; an empty string where there is none. */
export function registrable(url: string): string {
  return getDomain(url) ?? ''
}

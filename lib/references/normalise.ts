const tracking =
  /^(utm_.*|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|mc_cid|mc_eid|igshid|cmpid|ocid|smid|smtyp|ref|ref_src|ref_url|taid|rss|at_.*|xtor|__twitter_impression|guccounter)$/i

/**
 * An address as sources are told apart by: lower-case host without `www.`, no fragment, no tracking parameters, no
 * default port, no trailing slash. http and https are one.
 * @returns the normalised address, or null when it does not parse
 */
export function normaliseUrl(url: string): string | null {
  if (!URL.canParse(url)) return null
  const parsed = new URL(url)
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return null
  const kept = [...parsed.searchParams].filter(([name]) => !tracking.test(name)).sort(([a], [b]) => (a < b ? -1 : 1))
  const query = kept.length ? `?${new URLSearchParams(kept)}` : ''
  const port = parsed.port ? `:${parsed.port}` : ''
  return `${hostOf(parsed)}${port}${parsed.pathname.replace(/\/+$/, '')}${query}`
}

/** The same address without parameters that only tell who sent a reader, and without a fragment that points into its text. */
export function withoutTracking(url: string): string {
  if (!URL.canParse(url)) return url
  const parsed = new URL(url)
  for (const name of [...parsed.searchParams.keys()]) if (tracking.test(name)) parsed.searchParams.delete(name)
  if (parsed.hash.includes(':~:')) parsed.hash = parsed.hash.slice(0, parsed.hash.indexOf(':~:'))
  return parsed.href
}

/** The host of an address without `www.`, or an empty string. */
export function hostOf(url: URL | string): string {
  if (typeof url === 'string') return URL.canParse(url) ? hostOf(new URL(url)) : ''
  return url.hostname
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/\.$/, '')
}

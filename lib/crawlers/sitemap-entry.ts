/** An address in a sitemap; paths, not yet absolute. */
export interface SitemapEntry {
  path: string
  /** When what readers see there last changed; null where nobody knows. */
  changedAt: number | null
  images: string[]
}

/** A sitemap holds at most so many addresses; the protocol allows 50,000. */
export const mostInSitemap = 10_000

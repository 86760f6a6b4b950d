import type { Metadata } from 'next'
import { findSettings } from '#lib/settings/queries.ts'
import { urls } from '#lib/urls.ts'
import { feedLinks } from './feed-links.ts'

interface Described {
  title: string
  description: string
  /** The page's address without what only this visit asked for. */
  address: string
  /** The rest of a list, a search: there for readers, not for an index. */
  isIndexed?: boolean
  /** Whether the page is a list with a feed of its own. */
  hasFeed?: boolean
}

/** The head of a page that is not an article. */
export async function pageMetadata({
  title,
  description,
  address,
  isIndexed = true,
  hasFeed = false,
}: Described): Promise<Metadata> {
  const { name } = await findSettings()
  const own: [string, string][] = hasFeed ? [[`${name}: ${title}`, address]] : []
  return {
    title,
    ...(description ? { description } : {}),
    alternates: { canonical: address, types: feedLinks([...own, [name, urls.front()]]) },
    openGraph: { siteName: name, type: 'website', url: address, title, ...(description ? { description } : {}) },
    robots: isIndexed ? { 'max-image-preview': 'large' } : { index: false, follow: true },
  }
}

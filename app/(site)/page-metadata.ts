import type { Metadata } from 'next'
import { findSettings } from '#lib/settings/queries.ts'

interface Described {
  title: string
  description: string
  /** The page's address without what only this visit asked for. */
  address: string
  /** The rest of a list, a search: there for readers, not for an index. */
  isIndexed?: boolean
}

/** The head of a page that is not an article. */
export async function pageMetadata({ title, description, address, isIndexed = true }: Described): Promise<Metadata> {
  const { name } = await findSettings()
  return {
    title,
    ...(description ? { description } : {}),
    alternates: { canonical: address },
    openGraph: { siteName: name, type: 'website', url: address, title, ...(description ? { description } : {}) },
    ...(isIndexed ? {} : { robots: { index: false, follow: true } }),
  }
}

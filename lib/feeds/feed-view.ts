/** A feed before it is written in one of the three forms. Addresses are absolute. */
export interface FeedView {
  id: string
  title: string
  description: string
  language: string
  /** The page that it is the feed of. */
  page: string
  /** When the newest item changed; 0 in an empty feed. */
  updatedAt: number
  /** The WebSub hub that passes changes on; '' where there is none. */
  hub: string
  items: FeedItem[]
  /** The newest signed root of the ledger, in the feed of the whole publication. */
  checkpoint: string | null
  tags: string[]
}

export interface FeedItem {
  id: string
  page: string
  title: string
  summary: string
  html: string
  language: string
  publishedAt: number
  updatedAt: number
  authors: { name: string; page: string }[]
  categories: string[]
  picture: { url: string; width: number; height: number; alt: string; credit: string } | null
}

import { inArray } from 'drizzle-orm'
import { read } from '#db/client.ts'
import { people, sections, topics } from '#db/schema/publication.ts'
import { readTag } from '../tags.ts'
import { type FeedFile, urls } from '../urls.ts'

const files: FeedFile[] = ['feed.xml', 'atom.xml', 'feed.json']
const lists = {
  'section-list': { table: sections, page: urls.section },
  'topic-list': { table: topics, page: urls.topic },
  'person-list': { table: people, page: urls.person },
} as const

/** The feeds in which something changed, in each of their forms. */
export async function staleFeeds(stale: string[]): Promise<string[]> {
  const named = stale.map(readTag)
  const pages: string[] = []
  if (named.some(({ kind }) => kind === 'latest' || kind === 'article')) pages.push(urls.front())
  if (named.some(({ kind }) => kind === 'corrections')) pages.push(urls.corrections())
  for (const [list, { table, page }] of Object.entries(lists)) {
    const ids = named.filter(({ kind }) => kind === list).map(({ id }) => id)
    if (!ids.length) continue
    const rows = await read().select({ slug: table.slug }).from(table).where(inArray(table.id, ids)).orderBy(table.slug)
    pages.push(...rows.map(({ slug }) => page(slug)))
  }
  return pages.flatMap((page) => files.map((file) => urls.feed(page, file)))
}

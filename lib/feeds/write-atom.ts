import { generateAtomFeed } from 'feedsmith'
import type { FeedItem, FeedView } from './feed-view.ts'
import { forPeople, styleSheets } from './for-people.ts'

/** A feed as Atom 1.0. `self` is the feed's own absolute address. */
export function writeAtom(feed: FeedView, self: string): string {
  const xml = generateAtomFeed(
    {
      id: feed.id,
      title: { value: feed.title },
      ...(feed.description ? { subtitle: { value: feed.description } } : {}),
      updated: new Date(feed.updatedAt),
      authors: [{ name: feed.title }],
      generator: { text: 'Colophon' },
      links: [
        { href: self, rel: 'self', type: 'application/atom+xml' },
        { href: feed.page, rel: 'alternate', type: 'text/html' },
        ...(feed.hub ? [{ href: feed.hub, rel: 'hub' }] : []),
      ],
      xml: { lang: feed.language },
      entries: feed.items.map(entryOf),
    },
    { stylesheets: styleSheets },
  )
  return forPeople(xml, feed)
}

function entryOf(item: FeedItem) {
  const { picture } = item
  return {
    id: item.id,
    title: { value: item.title },
    ...(item.summary ? { summary: { value: item.summary } } : {}),
    content: { type: 'html', value: item.html },
    published: new Date(item.publishedAt),
    updated: new Date(item.updatedAt),
    // Where nobody is named, the feed's own author stands for the entry (RFC 4287, 4.1.2).
    authors: item.authors.map(({ name, page }) => ({ name, uri: page })),
    categories: item.categories.map((term) => ({ term })),
    links: [
      { href: item.page, rel: 'alternate', type: 'text/html' },
      ...(picture ? [{ href: picture.url, rel: 'enclosure', type: 'image/jpeg', title: picture.alt }] : []),
    ],
    xml: { lang: item.language },
  }
}

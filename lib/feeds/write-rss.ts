import { generateRssFeed } from 'feedsmith'
import type { FeedItem, FeedView } from './feed-view.ts'
import { forPeople, styleSheets } from './for-people.ts'

/** A feed as RSS 2.0. `self` is the feed's own absolute address. */
export function writeRss(feed: FeedView, self: string): string {
  const xml = generateRssFeed(
    {
      title: feed.title,
      link: feed.page,
      description: feed.description || feed.title,
      language: feed.language,
      ...(feed.updatedAt ? { lastBuildDate: new Date(feed.updatedAt) } : {}),
      generator: 'Colophon',
      atom: {
        links: [{ href: self, rel: 'self', type: 'application/rss+xml' }, ...(feed.hub ? [{ href: feed.hub, rel: 'hub' }] : [])],
      },
      items: feed.items.map(itemOf),
    },
    { stylesheets: styleSheets },
  )
  return forPeople(xml, feed)
}

function itemOf(item: FeedItem) {
  const { picture } = item
  return {
    title: item.title,
    link: item.page,
    ...(item.summary ? { description: item.summary } : {}),
    guid: { value: item.id, isPermaLink: false },
    pubDate: new Date(item.publishedAt),
    categories: item.categories.map((name) => ({ name })),
    content: { encoded: item.html },
    dc: { creators: item.authors.map(({ name }) => name), languages: [item.language] },
    atom: { updated: new Date(item.updatedAt) },
    ...(picture ? { media: { contents: [mediaOf(picture)] } } : {}),
  }
}

function mediaOf({ url, width, height, alt, credit }: NonNullable<FeedItem['picture']>) {
  const described = { ...(alt ? { description: { value: alt } } : {}), ...(credit ? { credits: [{ value: credit }] } : {}) }
  return { url, width, height, medium: 'image', type: 'image/jpeg', ...described }
}

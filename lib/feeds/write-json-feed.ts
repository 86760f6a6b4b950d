import { generateJsonFeed } from 'feedsmith'
import type { FeedItem, FeedView } from './feed-view.ts'
import { checkpointSpace } from './for-people.ts'

/** A feed as JSON Feed 1.1. `self` is the feed's own absolute address. */
export function writeJsonFeed(feed: FeedView, self: string): string {
  const written = generateJsonFeed({
    title: feed.title,
    ...(feed.description ? { description: feed.description } : {}),
    language: feed.language,
    home_page_url: feed.page,
    feed_url: self,
    ...(feed.hub ? { hubs: [{ type: 'WebSub', url: feed.hub }] } : {}),
    items: feed.items.map(itemOf),
  })
  const signed = feed.checkpoint ? { _checkpoint: { about: checkpointSpace, note: feed.checkpoint } } : {}
  return JSON.stringify({ ...(written as object), ...signed })
}

function itemOf(item: FeedItem) {
  const { picture } = item
  return {
    id: item.id,
    url: item.page,
    title: item.title,
    content_html: item.html,
    ...(item.summary ? { summary: item.summary } : {}),
    date_published: new Date(item.publishedAt),
    date_modified: new Date(item.updatedAt),
    language: item.language,
    tags: item.categories,
    ...(item.authors.length ? { authors: item.authors.map(({ name, page }) => ({ name, url: page })) } : {}),
    ...(picture ? { image: picture.url } : {}),
  }
}

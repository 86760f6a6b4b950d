import type { Metadata } from 'next'
import { urls } from '#lib/urls.ts'

type Types = NonNullable<NonNullable<Metadata['alternates']>['types']>

/** Where feed readers find the feeds of these lists, the nearest first: the path of each, and what it is called. */
export function feedLinks(lists: [title: string, path: string][]): Types {
  const links = (file: Parameters<typeof urls.feed>[1]) => lists.map(([title, path]) => ({ title, url: urls.feed(path, file) }))
  return {
    'application/rss+xml': links('feed.xml'),
    'application/atom+xml': links('atom.xml'),
    'application/feed+json': links('feed.json'),
  }
}

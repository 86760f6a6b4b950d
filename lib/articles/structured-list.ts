import type { BreadcrumbList, CollectionPage, ItemList } from 'schema-dts'
import { urls } from '../urls.ts'
import type { CardView } from './cards.ts'

interface Listed {
  name: string
  description: string
  /** The page's path. */
  path: string
  cards: CardView[]
}

/** A list of stories as schema.org has it: what it is of, and what stands on this page of it. */
export function structuredList({ name, description, path, cards }: Listed, origin: string): CollectionPage {
  const items = cards.map((card, index) => ({
    '@type': 'ListItem' as const,
    position: index + 1,
    name: card.headline,
    url: origin + urls.article(card),
  }))
  const mainEntity: ItemList = { '@type': 'ItemList', itemListElement: items }
  return {
    '@type': 'CollectionPage',
    url: origin + path,
    name,
    ...(description ? { description } : {}),
    isPartOf: { '@id': `${origin}/#site` },
    ...(cards.length ? { mainEntity } : {}),
  }
}

/** The way from the front to a page: names and paths, outermost first. */
export function structuredTrail(steps: [name: string, path: string][], origin: string): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(([name, path], index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: origin + path,
    })),
  }
}

import type { CollectionPage } from 'schema-dts'
import { structuredList } from '../articles/structured-list.ts'
import type { StructuredSite } from '../settings/structured-publisher.ts'
import { urls } from '../urls.ts'
import type { LeaningArticle, SourceView } from './queries.ts'
import { markNames } from './source-mark.ts'

/** A source's page as schema.org has it: what it is about, and the articles that cite it. */
export function structuredSource(source: SourceView, leaning: LeaningArticle[], { origin }: StructuredSite): CollectionPage {
  const { title, url, author, publisher, published, archiveUrl, host } = source
  const name = title || publisher || host || 'A source without a title'
  const list = { name, description: '', path: urls.source(source), cards: leaning.map(({ card }) => card) }
  return {
    ...(structuredList(list, origin) as object),
    '@type': 'CollectionPage',
    about: {
      '@type': 'CreativeWork',
      name,
      ...(url ? { url } : {}),
      ...(author ? { creditText: author } : {}),
      ...(publisher ? { publisher: { '@type': 'Organization', name: publisher } } : {}),
      ...(published ? { datePublished: published } : {}),
      ...(archiveUrl ? { archivedAt: archiveUrl } : {}),
      ...(source.mark ? { creativeWorkStatus: markNames[source.mark] } : {}),
    },
  }
}

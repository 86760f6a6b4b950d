import type { CreativeWork } from 'schema-dts'
import type { ReferenceView } from './reference-view.ts'

/** A source as schema.org has it. */
export function structuredWork({ title, url, author, publisher, published, archive, retraction }: ReferenceView): CreativeWork {
  return {
    '@type': 'CreativeWork',
    name: title || url || 'Without a title',
    ...(url ? { url } : {}),
    ...(author ? { creditText: author } : {}),
    ...(publisher ? { publisher: { '@type': 'Organization', name: publisher } } : {}),
    ...(published ? { datePublished: published } : {}),
    ...(archive ? { archivedAt: archive } : {}),
    ...(retraction ? { creativeWorkStatus: retraction } : {}),
  }
}

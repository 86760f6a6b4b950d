import type { ArticleView } from '../articles/article-view.ts'
import type { Marker } from '../articles/citations.ts'
import { isoMoment } from '../dates.ts'
import { urls } from '../urls.ts'

function saidBy({ support, relation }: Marker) {
  return { ...(support ? { support: { type: 'TextQuoteSelector', ...support } } : {}), ...(relation ? { relation } : {}) }
}

/** The reference list of an article as JSON: every entry, and every place that leans on it. */
export function writeReferences(article: ArticleView, origin: string): string {
  const { section, slug, headline, language, publishedAt, updatedAt } = article
  const page = origin + urls.article({ section: section.slug, slug })
  const references = article.references.map(({ number, key, id, kind, title, url, author, publisher, ...rest }) => {
    const { published, accessed, archive, note, state, retraction, uses } = rest
    const said = { number, key, kind, title, url, author, publisher, published, accessed, archive, note, state, retraction }
    return {
      ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== '' && value !== null)),
      entry: `${page}#${id}`,
      uses: uses.map((use) => ({ at: `${page}#${use.id}`, ...(use.locator ? { locator: use.locator } : {}), ...saidBy(use) })),
    }
  })
  const moments = {
    ...(publishedAt === null ? {} : { published: isoMoment(publishedAt) }),
    ...(updatedAt === null ? {} : { updated: isoMoment(updatedAt) }),
  }
  return `${JSON.stringify({ article: { url: page, headline, language, ...moments }, references }, null, 2)}\n`
}

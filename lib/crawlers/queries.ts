import { tags } from '../tags.ts'
import { articlesOfMonth, listMonths } from './list-articles.ts'
import { countNames, pagesOf, pagesOfSources } from './list-names.ts'
import { listPages } from './list-pages.ts'
import { mostInSitemap, type SitemapEntry } from './sitemap-entry.ts'
import { readSitemapName, sitemapNames } from './sitemap-name.ts'
import { walkParts } from './walk-parts.ts'

/** Every page of the sitemap by its name, and when what it lists last changed. */
export async function listSitemaps(most = mostInSitemap) {
  const names = await countNames()
  const months = await listMonths()
  const plain = ['pages', ...(['topics', 'people', 'sources'] as const).flatMap((list) => sitemapNames(list, names[list], most))]
  const maps = [
    ...plain.map((name) => ({ name, changedAt: null })),
    ...months.flatMap(({ month, articles, changedAt }) =>
      sitemapNames(month, articles, most).map((name) => ({ name, changedAt })),
    ),
  ]
  // Whatever goes live or is taken down makes "Latest" stale; a topic or a person can only be in it with an article.
  return { maps, tags: [tags.site, tags.latest] }
}

/**
 * The addresses on a page of the sitemap, or null where there is no such page. Lists of names have no tags: any of ten
 * thousand renames would make them stale, so they are asked for anew each time.
 */
export async function findSitemap(text: string): Promise<{ entries: SitemapEntry[]; tags: string[] } | null> {
  const name = readSitemapName(text)
  if (!name) return null
  const { list, part } = name
  if (list === 'pages') {
    const { entries, tags: rests } = await listPages()
    return part === 1 ? { entries, tags: [tags.site, tags.latest, tags.corrections, ...rests] } : null
  }
  const isOfNames = typeof list === 'string'
  const step = !isOfNames ? articlesOfMonth(list) : list === 'sources' ? pagesOfSources() : pagesOf(list)
  const entries = await walkParts(step, part)
  return entries.length ? { entries, tags: isOfNames ? [] : [tags.site, tags.latest] } : null
}

import type { ArticleView } from '../articles/article-view.ts'
import type { ReferenceView } from '../articles/reference-view.ts'
import { calendarDay } from '../dates.ts'
import { urls } from '../urls.ts'

/** A work that can be cited, ours or another's, before it is written in one of the forms. */
export interface Work {
  /** Names it within one export. */
  key: string
  kind: ReferenceView['kind'] | 'article'
  title: string
  /** People of ours by their names; of another's work the line that its reference gives. */
  authors: string[]
  /** In what it appeared, or who put it out. */
  container: string
  /** As exact as it is known: 2026, 2026-05, 2026-05-02. */
  issued: string
  accessed: string
  url: string
  language: string
  abstract: string
  note: string
  archive: string
}

/** An article of ours and, after it, everything that it rests on, in the order of the numbers. */
export function worksOf(article: ArticleView, site: { name: string; origin: string }): Work[] {
  const references = article.references.map(referenceWork)
  const isTaken = references.some(({ key }) => key === article.slug)
  const own = articleWork(article, site)
  return [isTaken ? { ...own, key: `${own.key}-article` } : own, ...references]
}

function articleWork(article: ArticleView, { name, origin }: { name: string; origin: string }): Work {
  const { slug, section, headline, standfirst, authors, language, publishedAt, zone } = article
  return {
    key: slug,
    kind: 'article',
    title: headline,
    authors: authors.map((author) => author.name),
    container: name,
    issued: publishedAt === null ? '' : dayIn(publishedAt, zone),
    accessed: '',
    url: origin + urls.article({ section: section.slug, slug }),
    language,
    abstract: standfirst,
    note: '',
    archive: '',
  }
}

function referenceWork({ key, kind, title, author, publisher, published, accessed, url, note, archive }: ReferenceView): Work {
  return {
    ...{ key, kind, accessed, url, note, archive, language: '', abstract: '' },
    title: title || url || 'Without a title',
    authors: author ? [author] : [],
    container: publisher,
    issued: published,
  }
}

function dayIn(at: number, zone: string): string {
  const { year, month, day } = calendarDay(at, zone)
  return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
}

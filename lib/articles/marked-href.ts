import { urls } from '../urls.ts'
import { articleInHref } from './article-link.ts'
import type { ArticleView } from './article-view.ts'
import { isSafeHref } from './href.ts'

/** The address that a link of a body leads to now; null where its words are to stand alone. */
export function markedHref(href: string, linked: ArticleView['linked']): string | null {
  const name = articleInHref(href)
  if (name === null) return isSafeHref(href) ? href : null
  const article = linked.get(name)
  return article ? urls.article(article) : null
}

import type { ArticleView } from '../articles/article-view.ts'
import { worksOf } from './work.ts'
import { citation } from './write-plain.ts'

/** How an article of ours is cited in a sentence. */
export function citationOf(article: ArticleView, site: { name: string; origin: string }): string {
  const [own] = worksOf(article, site)
  return own ? citation(own) : ''
}

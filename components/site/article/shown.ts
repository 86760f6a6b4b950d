import type { ArticleView } from '#lib/articles/article-view.ts'

/** What the nodes of a body need of the article around them. */
export type Shown = Pick<ArticleView, 'markers' | 'references' | 'media' | 'linked' | 'mended'>

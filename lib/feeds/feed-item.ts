import type { ArticleView } from '../articles/article-view.ts'
import type { ListedCorrection } from '../corrections/queries.ts'
import { urls } from '../urls.ts'
import { articleHtml, correctionHtml } from './article-html.ts'
import { feedId } from './feed-id.ts'
import type { FeedItem } from './feed-view.ts'
import { pictureFile } from './picture-html.ts'

/** A live article as an item of a feed. What is not news says so before its headline. */
export function articleItem(article: ArticleView, origin: string): FeedItem {
  const { id, section, slug, kind, label, headline, standfirst, language, authors, topics, lead } = article
  const page = origin + urls.article({ section: section.slug, slug })
  const publishedAt = article.publishedAt ?? 0
  return {
    id: feedId(id),
    page,
    title: kind === 'sponsored' ? `${label}: ${headline}` : headline,
    summary: standfirst,
    html: articleHtml(article, page),
    language,
    publishedAt,
    updatedAt: article.updatedAt ?? publishedAt,
    authors: authors.map((author) => ({ name: author.name, page: origin + urls.person(author.slug) })),
    categories: [section.name, ...(label ? [label] : []), ...topics.map(({ name }) => name)],
    picture: lead && { ...pictureFile(lead.media, origin), alt: lead.alt, credit: lead.credit },
  }
}

/** A correction as an item of its own, which leads to the note in the article. */
export function correctionItem(correction: ListedCorrection, { origin, zone }: { origin: string; zone: string }): FeedItem {
  const { id, label, madeAt, article } = correction
  const page = `${origin}${urls.article(article)}#correction-${id}`
  return {
    id: feedId(id),
    page,
    title: `${label}: ${article.headline}`,
    summary: '',
    html: `${correctionHtml(correction, { zone, language: article.language })}\n<p><a href="${page}">Read the article</a></p>`,
    language: article.language,
    publishedAt: madeAt,
    updatedAt: madeAt,
    authors: [],
    categories: [label],
    picture: null,
  }
}

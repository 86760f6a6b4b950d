import type { ArticleView } from '../articles/article-view.ts'
import { urls } from '../urls.ts'
import { escapeHtml } from './escape-html.ts'
import { pictureFile } from './picture-html.ts'

/** What a page that embeds an article shows of it: a quotation that leads here, without script or frame. */
export function writeOembed(article: ArticleView, site: { name: string; origin: string }): string {
  const { section, slug, headline, standfirst, label, authors, lead } = article
  const page = escapeHtml(site.origin + urls.article({ section: section.slug, slug }))
  const [author] = authors
  const title = label ? `${label}: ${headline}` : headline
  const picture = lead && pictureFile(lead.media, site.origin)
  const standing = standfirst ? `<p>${escapeHtml(standfirst)}</p>` : ''
  const html = `<blockquote cite="${page}"><p><a href="${page}">${escapeHtml(title)}</a></p>${standing}<footer>${escapeHtml(site.name)}</footer></blockquote>`
  return JSON.stringify({
    version: '1.0',
    type: 'rich',
    title,
    provider_name: site.name,
    provider_url: site.origin,
    ...(author
      ? { author_name: authors.map(({ name }) => name).join(', '), author_url: site.origin + urls.person(author.slug) }
      : {}),
    ...(picture ? { thumbnail_url: picture.url, thumbnail_width: picture.width, thumbnail_height: picture.height } : {}),
    html,
    width: 600,
    height: null,
  })
}

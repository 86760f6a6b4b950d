import { isoMoment } from '../dates.ts'
import { escapeHtml } from '../feeds/escape-html.ts'
import { type ArticleAddress, urls } from '../urls.ts'
import type { SitemapEntry } from './sitemap-entry.ts'

const head = '<?xml version="1.0" encoding="UTF-8"?>'
const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const google = 'http://www.google.com/schemas'

/** The index of the sitemap. */
export function writeSitemapIndex(maps: { name: string; changedAt: number | null }[], origin: string): string {
  const lines = maps.map(
    ({ name, changedAt }) => `<sitemap>${element('loc', origin + urls.sitemapPart(name))}${lastmod(changedAt)}</sitemap>`,
  )
  return [head, `<sitemapindex xmlns="${namespace}">`, ...lines, '</sitemapindex>', ''].join('\n')
}

/** A page of the sitemap, with the pictures of each address. */
export function writeSitemap(entries: SitemapEntry[], origin: string): string {
  const lines = entries.map(({ path, changedAt, images }) => {
    const pictures = images.map((image) => `<image:image>${element('image:loc', origin + image)}</image:image>`)
    return `<url>${element('loc', origin + path)}${lastmod(changedAt)}${pictures.join('')}</url>`
  })
  return [head, `<urlset xmlns="${namespace}" xmlns:image="${google}/sitemap-image/1.1">`, ...lines, '</urlset>', ''].join('\n')
}

type News = ArticleAddress & { headline: string; language: string; publishedAt: number }

/** A news sitemap of these articles. */
export function writeNewsSitemap(articles: News[], { name, origin }: { name: string; origin: string }): string {
  const lines = articles.map((article) => {
    const publication = `<news:publication>${element('news:name', name)}${element('news:language', newsLanguage(article.language))}</news:publication>`
    const date = element('news:publication_date', isoMoment(article.publishedAt))
    const news = `<news:news>${publication}${date}${element('news:title', article.headline)}</news:news>`
    return `<url>${element('loc', origin + urls.article(article))}${news}</url>`
  })
  return [head, `<urlset xmlns="${namespace}" xmlns:news="${google}/sitemap-news/0.9">`, ...lines, '</urlset>', ''].join('\n')
}

function element(name: string, value: string): string {
  return `<${name}>${escapeHtml(value)}</${name}>`
}

function lastmod(at: number | null): string {
  return at === null ? '' : element('lastmod', isoMoment(at))
}

// The protocol takes ISO 639 codes, and a region for Chinese only.
function newsLanguage(tag: string): string {
  const small = tag.toLowerCase()
  return small === 'zh-cn' || small === 'zh-tw' ? small : (small.split('-')[0] ?? small)
}

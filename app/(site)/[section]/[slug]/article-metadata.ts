import type { Metadata } from 'next'
import type { ArticleView } from '#lib/articles/article-view.ts'
import { aiDisclosure } from '#lib/articles/provenance-sentence.ts'
import { cardSize } from '#lib/cards/card-size.ts'
import { isoMoment } from '#lib/dates.ts'
import { type ArticleForm, urls } from '#lib/urls.ts'
import { feedLinks } from '../../feed-links.ts'

/** The head of an article: what search results and social cards show of it. */
export function articleMetadata(article: ArticleView, name: string): Metadata {
  const { section, slug, kind, label, search, social, headline, standfirst, lead, publishedAt, updatedAt, authors, topics } =
    article
  const address = urls.article({ section: section.slug, slug })
  const form = (of: ArticleForm) => urls.form({ section: section.slug, slug }, of)
  const description = search.description || standfirst
  const wide = lead?.media.widths.filter((width) => width <= 1280).at(-1)
  const card = article.socialCard && {
    url: urls.media(article.socialCard, cardSize.width, 'jpg'),
    ...cardSize,
    alt: lead?.alt || headline,
  }
  const images = card
    ? [card]
    : lead && wide
      ? [
          {
            url: urls.media(lead.media.file, wide, 'jpg'),
            width: wide,
            height: Math.round((wide * lead.media.height) / lead.media.width),
            alt: lead.alt,
          },
        ]
      : []
  return {
    title: search.title || headline,
    ...(description ? { description } : {}),
    alternates: {
      canonical: address,
      types: {
        ...feedLinks([
          [`${name}: ${section.name}`, urls.section(section.slug)],
          [name, urls.front()],
        ]),
        'text/markdown': form('.md'),
        'application/vnd.citationstyles.csl+json': form('/cite.json'),
        'application/json+oembed': form('/oembed.json'),
      },
    },
    authors: authors.map((author) => ({ name: author.name, url: urls.person(author.slug) })),
    openGraph: {
      type: 'article',
      siteName: name,
      url: address,
      // A card travels without its page, so what was paid for says so here too.
      title: kind === 'sponsored' ? `${label}: ${social.title || headline}` : social.title || headline,
      description: social.description || description,
      section: section.name,
      tags: topics.map(({ name }) => name),
      authors: authors.map((author) => urls.person(author.slug)),
      images,
      ...(publishedAt === null
        ? {}
        : { publishedTime: isoMoment(publishedAt), modifiedTime: isoMoment(updatedAt ?? publishedAt) }),
    },
    twitter: { card: images.length ? 'summary_large_image' : 'summary' },
    robots: { 'max-image-preview': 'large' },
    other: { 'ai-disclosure': aiDisclosure(article.provenance.grade) },
  }
}

import type { Article, CorrectionComment, CreativeWork, WithContext } from 'schema-dts'
import type { CorrectionView } from '../corrections/queries.ts'
import { isoMoment } from '../dates.ts'
import { countWords } from '../text.ts'
import { urls } from '../urls.ts'
import type { ArticleView } from './article-view.ts'
import { plainText } from './plain-text.ts'
import type { ReferenceView } from './reference-view.ts'

const types = {
  news: 'ReportageNewsArticle',
  analysis: 'AnalysisNewsArticle',
  opinion: 'OpinionNewsArticle',
  explainer: 'BackgroundNewsArticle',
  critique: 'ReviewNewsArticle',
  sponsored: 'AdvertiserContentArticle',
  'live-blog': 'NewsArticle',
} as const

/** An article as schema.org has it, in absolute addresses. It says what the page says and nothing else. */
export function structuredArticle(article: ArticleView, site: { name: string; origin: string }): WithContext<Article> {
  const { origin, name } = site
  const { section, slug, lead, authors, publishedAt, updatedAt, references, corrections, provenance } = article
  const address = origin + urls.article({ section: section.slug, slug })
  const moments =
    publishedAt === null ? {} : { datePublished: isoMoment(publishedAt), dateModified: isoMoment(updatedAt ?? publishedAt) }
  const image = lead ? { image: lead.media.widths.map((width) => origin + urls.media(lead.media.file, width, 'jpg')) } : {}
  return {
    '@context': 'https://schema.org',
    '@type': types[article.kind] as 'NewsArticle',
    mainEntityOfPage: address,
    url: address,
    headline: article.headline,
    ...(article.standfirst ? { description: article.standfirst } : {}),
    inLanguage: article.language,
    articleSection: section.name,
    wordCount: countWords(plainText(article.body)),
    isAccessibleForFree: true,
    ...moments,
    ...image,
    author: authors.map((author) => ({ '@type': 'Person', name: author.name, url: origin + urls.person(author.slug) })),
    publisher: {
      '@type': 'NewsMediaOrganization',
      name,
      url: origin,
      correctionsPolicy: origin + urls.about('corrections-policy'),
    },
    ...(references.length ? { citation: references.map(work) } : {}),
    ...(provenance.basedOn.length ? { isBasedOn: provenance.basedOn.map(work) } : {}),
    ...(corrections.length ? { correction: corrections.map(correctionComment) } : {}),
  }
}

function work({ title, url, publisher, published, archive }: ReferenceView): CreativeWork {
  return {
    '@type': 'CreativeWork',
    name: title || url,
    ...(url ? { url } : {}),
    ...(publisher ? { publisher: { '@type': 'Organization', name: publisher } } : {}),
    ...(published ? { datePublished: published } : {}),
    ...(archive ? { archivedAt: archive } : {}),
  }
}

function correctionComment({ was, isNow, madeAt }: CorrectionView): CorrectionComment {
  return {
    '@type': 'CorrectionComment',
    text: `An earlier version of this article said: “${was}” In fact: “${isNow}”`,
    datePublished: isoMoment(madeAt),
  }
}

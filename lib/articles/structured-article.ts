import type { Article, CorrectionComment, ImageObject, Person } from 'schema-dts'
import { correctionText } from '../corrections/correction-text.ts'
import { zonedMoment } from '../dates.ts'
import type { PersonView } from '../people/queries.ts'
import type { StructuredSite } from '../settings/structured-publisher.ts'
import { countWords } from '../text.ts'
import { urls } from '../urls.ts'
import type { ArticleView } from './article-view.ts'
import type { AiGrade } from './content.ts'
import { plainText } from './plain-text.ts'
import { provenanceSentence } from './provenance-sentence.ts'
import { structuredWork } from './structured-work.ts'

const types = {
  news: 'ReportageNewsArticle',
  analysis: 'AnalysisNewsArticle',
  opinion: 'OpinionNewsArticle',
  explainer: 'BackgroundNewsArticle',
  critique: 'ReviewNewsArticle',
  sponsored: 'AdvertiserContentArticle',
  'live-blog': 'NewsArticle',
} as const

// The values are IPTC's. What software did to words that are not the text's own is said on "How this was made" only.
const sourceTypes: Partial<
  Record<AiGrade, 'CompositeWithTrainedAlgorithmicMediaDigitalSource' | 'TrainedAlgorithmicMediaDigitalSource'>
> = {
  ai_translated: 'CompositeWithTrainedAlgorithmicMediaDigitalSource',
  ai_summarised: 'CompositeWithTrainedAlgorithmicMediaDigitalSource',
  ai_drafted_reviewed: 'CompositeWithTrainedAlgorithmicMediaDigitalSource',
  ai_unreviewed: 'TrainedAlgorithmicMediaDigitalSource',
}

/** An article as schema.org has it, in absolute addresses. It says what the page says and nothing else. */
export function structuredArticle(article: ArticleView, { origin, policies }: StructuredSite): Article {
  const { section, slug, authors, topics, references, corrections, provenance } = article
  const address = origin + urls.article({ section: section.slug, slug })
  const made = provenanceSentence(provenance)
  const backstory = `${made} ${provenance.note}`.trim()
  const sourceType = sourceTypes[provenance.grade]
  return {
    '@type': types[article.kind] as 'NewsArticle',
    '@id': `${address}#article`,
    mainEntityOfPage: address,
    url: address,
    headline: article.headline,
    ...(article.standfirst ? { description: article.standfirst } : {}),
    ...(article.summary ? { abstract: article.summary } : {}),
    inLanguage: article.language,
    articleSection: section.name,
    ...(article.dateline ? { dateline: article.dateline } : {}),
    wordCount: countWords(plainText(article.body)),
    isAccessibleForFree: true,
    isPartOf: { '@id': `${origin}/#site` },
    ...datesOf(article),
    ...imagesOf(article, origin),
    ...(authors.length ? { author: authors.map((author) => structuredPerson(author, origin)) } : {}),
    ...(made && provenance.reviewer ? { editor: structuredPerson(provenance.reviewer, origin) } : {}),
    publisher: { '@id': `${origin}/#publisher` },
    ...(policies.has('ethics') ? { publishingPrinciples: origin + urls.about('ethics') } : {}),
    ...(topics.length
      ? { about: topics.map(({ name, slug: topic }) => ({ '@type': 'Thing' as const, name, url: origin + urls.topic(topic) })) }
      : {}),
    ...(references.length ? { citation: references.map(structuredWork) } : {}),
    ...(provenance.basedOn.length ? { isBasedOn: provenance.basedOn.map(structuredWork) } : {}),
    ...(backstory ? { backstory } : {}),
    ...(sourceType ? { digitalSourceType: `https://schema.org/${sourceType}` as const } : {}),
    ...(corrections.length ? { correction: corrections.map((correction) => correctionOf(correction, article)) } : {}),
  }
}

/** Somebody whom the publication names, with the page that says who they are. */
export function structuredPerson({ slug, name, role }: PersonView, origin: string) {
  return {
    '@type': 'Person',
    name,
    url: origin + urls.person(slug),
    ...(role ? { jobTitle: role } : {}),
  } as const satisfies Person
}

function datesOf({ publishedAt, updatedAt, zone }: ArticleView) {
  if (publishedAt === null) return {}
  return { datePublished: zonedMoment(publishedAt, zone), dateModified: zonedMoment(updatedAt ?? publishedAt, zone) }
}

function imagesOf({ lead }: ArticleView, origin: string): { image?: ImageObject } {
  if (!lead) return {}
  const { media, caption, credit } = lead
  const width = Math.max(...media.widths)
  const image = {
    '@type': 'ImageObject' as const,
    url: origin + urls.media(media.file, width, 'jpg'),
    width: String(width),
    height: String(Math.round((width * media.height) / media.width)),
    ...(caption ? { caption } : {}),
    ...(credit ? { creditText: credit } : {}),
  }
  return { image }
}

function correctionOf(correction: ArticleView['corrections'][number], { zone }: ArticleView): CorrectionComment {
  return {
    '@type': 'CorrectionComment',
    text: correctionText(correction),
    datePublished: zonedMoment(correction.madeAt, zone),
  }
}

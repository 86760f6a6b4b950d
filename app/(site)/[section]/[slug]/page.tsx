import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { ArticleStory } from '#components/site/article/article-story.tsx'
import { DependsOn } from '#components/site/depends-on.tsx'
import { JsonLd } from '#components/site/json-ld.tsx'
import { LatestRail } from '#components/site/latest-rail.tsx'
import { MostRead } from '#components/site/most-read.tsx'
import type { ArticleView } from '#lib/articles/article-view.ts'
import { findArticle } from '#lib/articles/queries.ts'
import { structuredArticle } from '#lib/articles/structured-article.ts'
import { structuredTrail } from '#lib/articles/structured-list.ts'
import { citationOf } from '#lib/citing/citation-of.ts'
import { findSettings } from '#lib/settings/queries.ts'
import type { StructuredSite } from '#lib/settings/structured-publisher.ts'
import { urls } from '#lib/urls.ts'
import { shownMostRead, shownRail } from '../../shared-parts.ts'
import { siteInGraph } from '../../structured-site.ts'
import { articleMetadata } from './article-metadata.ts'

// The page and its head share one query.
const articleAt = cache((section: string, slug: string) => findArticle({ section, slug }))

export async function generateMetadata({ params }: PageProps<'/[section]/[slug]'>): Promise<Metadata> {
  const { section, slug } = await params
  const article = await articleAt(section, slug)
  return article ? articleMetadata(article, (await findSettings()).name) : {}
}

export default async function ArticlePage({ params }: PageProps<'/[section]/[slug]'>) {
  const { section, slug } = await params
  const article = await articleAt(section, slug)
  if (!article) notFound()
  const rail = await shownRail()
  const today = await shownMostRead('day')
  const { site, things, tags } = await siteInGraph()
  return (
    <>
      <DependsOn tags={[...article.tags, ...tags]} />
      <JsonLd things={[structuredArticle(article, site), trailOf(article, site), ...things]} />
      <link rel="cite-as" href={site.origin + urls.article({ section, slug })} />
      <ArticleStory
        article={article}
        citation={citationOf(article, site)}
        rail={
          <>
            <LatestRail {...rail} zone={article.zone} without={article.id} />
            <MostRead {...today} without={article.id} />
          </>
        }
      />
    </>
  )
}

function trailOf({ section, slug, headline }: ArticleView, { name, origin }: StructuredSite) {
  const address = urls.article({ section: section.slug, slug })
  return structuredTrail(
    [
      [name, urls.front()],
      [section.name, urls.section(section.slug)],
      [headline, address],
    ],
    origin,
  )
}

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { ArticleStory } from '#components/site/article/article-story.tsx'
import { DependsOn } from '#components/site/depends-on.tsx'
import { JsonLd } from '#components/site/json-ld.tsx'
import { LatestRail } from '#components/site/latest-rail.tsx'
import { findArticle } from '#lib/articles/queries.ts'
import { structuredArticle } from '#lib/articles/structured-article.ts'
import { listRail } from '#lib/curation/queries.ts'
import { env } from '#lib/env.ts'
import { findSettings } from '#lib/settings/queries.ts'
import { articleMetadata } from './article-metadata.ts'

// The page and its head share one query.
const articleAt = cache((section: string, slug: string) => findArticle({ section, slug }))

export async function generateMetadata({ params }: PageProps<'/[section]/[slug]'>): Promise<Metadata> {
  const { section, slug } = await params
  const article = await articleAt(section, slug)
  return article ? articleMetadata(article) : {}
}

export default async function ArticlePage({ params }: PageProps<'/[section]/[slug]'>) {
  const { section, slug } = await params
  const article = await articleAt(section, slug)
  if (!article) notFound()
  const rail = await listRail()
  const { name } = await findSettings()
  return (
    <>
      <DependsOn tags={article.tags} />
      <JsonLd thing={structuredArticle(article, { name, origin: env().SITE_URL })} />
      <ArticleStory article={article} rail={<LatestRail {...rail} zone={article.zone} without={article.id} />} />
    </>
  )
}

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { ByMonth } from '#components/site/by-month.tsx'
import { DependsOn } from '#components/site/depends-on.tsx'
import { JsonLd } from '#components/site/json-ld.tsx'
import { ListHead } from '#components/site/list-head.tsx'
import { StoryList } from '#components/site/story-list.tsx'
import { structuredList } from '#lib/articles/structured-list.ts'
import { listStart, readCursor } from '#lib/cursor.ts'
import { findSection, listArticlesOfSection } from '#lib/sections/queries.ts'
import { findSettings } from '#lib/settings/queries.ts'
import { urls } from '#lib/urls.ts'
import { firstOf } from '../first-of.ts'
import { pageMetadata } from '../page-metadata.ts'
import { siteInGraph } from '../structured-site.ts'

// The page and its head share one query.
const sectionAt = cache(findSection)

export async function generateMetadata({ params, searchParams }: PageProps<'/[section]'>): Promise<Metadata> {
  const section = await sectionAt((await params).section)
  if (!section) return {}
  return pageMetadata({
    title: section.name,
    description: section.description,
    address: urls.section(section.slug),
    isIndexed: !firstOf((await searchParams).after),
    hasFeed: true,
  })
}

export default async function SectionPage({ params, searchParams }: PageProps<'/[section]'>) {
  const after = firstOf((await searchParams).after)
  const section = await sectionAt((await params).section)
  if (!section) notFound()
  const { cards, next, tags } = await listArticlesOfSection(section.id, readCursor(after) ?? listStart)
  const { timeZone, language } = await findSettings()
  const graph = await siteInGraph()
  return (
    <main id="content" className="wrap">
      <DependsOn tags={[...section.tags, ...tags, ...graph.tags]} />
      <JsonLd
        things={[
          structuredList(
            { name: section.name, description: section.description, path: urls.section(section.slug), cards },
            graph.site.origin,
          ),
          ...graph.things,
        ]}
      />
      <ListHead title={section.name}>{section.description}</ListHead>
      <StoryList
        isOfOneSection
        cards={cards}
        zone={timeZone}
        next={next && urls.section(section.slug, next)}
        first={after ? urls.section(section.slug) : null}
        empty={after ? 'There is nothing older in this section.' : 'Nothing has been published in this section yet.'}
      />
      <ByMonth section={section.slug} moments={cards.map(({ publishedAt }) => publishedAt)} zone={timeZone} language={language} />
    </main>
  )
}

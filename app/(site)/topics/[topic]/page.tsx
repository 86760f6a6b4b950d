import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { DependsOn } from '#components/site/depends-on.tsx'
import { JsonLd } from '#components/site/json-ld.tsx'
import { ListHead } from '#components/site/list-head.tsx'
import { StoryList } from '#components/site/story-list.tsx'
import { structuredList } from '#lib/articles/structured-list.ts'
import { listStart, readCursor } from '#lib/cursor.ts'
import { findSettings } from '#lib/settings/queries.ts'
import { findTopic, listArticlesOfTopic } from '#lib/topics/queries.ts'
import { urls } from '#lib/urls.ts'
import { firstOf } from '../../first-of.ts'
import { pageMetadata } from '../../page-metadata.ts'
import { siteInGraph } from '../../structured-site.ts'

const topicAt = cache(findTopic)

export async function generateMetadata({ params, searchParams }: PageProps<'/topics/[topic]'>): Promise<Metadata> {
  const topic = await topicAt((await params).topic)
  if (!topic) return {}
  return pageMetadata({
    title: topic.name,
    description: topic.description || `Stories about ${topic.name}.`,
    address: urls.topic(topic.slug),
    isIndexed: !firstOf((await searchParams).after),
    hasFeed: true,
  })
}

export default async function TopicPage({ params, searchParams }: PageProps<'/topics/[topic]'>) {
  const after = firstOf((await searchParams).after)
  const topic = await topicAt((await params).topic)
  if (!topic) notFound()
  const { cards, next, tags } = await listArticlesOfTopic(topic.id, readCursor(after) ?? listStart)
  const { timeZone } = await findSettings()
  const graph = await siteInGraph()
  return (
    <main id="content" className="wrap">
      <DependsOn tags={[...topic.tags, ...tags, ...graph.tags]} />
      <JsonLd
        things={[
          structuredList(
            { name: topic.name, description: topic.description, path: urls.topic(topic.slug), cards },
            graph.site.origin,
          ),
          ...graph.things,
        ]}
      />
      <ListHead kicker="Topic" title={topic.name}>
        {topic.description}
      </ListHead>
      <StoryList
        cards={cards}
        zone={timeZone}
        next={next && urls.topic(topic.slug, next)}
        first={after ? urls.topic(topic.slug) : null}
        empty={after ? 'There is nothing older on this topic.' : 'Nothing has been published on this topic yet.'}
      />
    </main>
  )
}

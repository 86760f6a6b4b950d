import type { Metadata } from 'next'
import { DependsOn } from '#components/site/depends-on.tsx'
import { ListHead } from '#components/site/list-head.tsx'
import { NameList } from '#components/site/name-list.tsx'
import { listStart, readCursor } from '#lib/cursor.ts'
import { findSettings } from '#lib/settings/queries.ts'
import { listAllTopics } from '#lib/topics/queries.ts'
import { urls } from '#lib/urls.ts'
import { firstOf } from '../first-of.ts'
import { pageMetadata } from '../page-metadata.ts'

export async function generateMetadata({ searchParams }: PageProps<'/topics'>): Promise<Metadata> {
  const { name } = await findSettings()
  return pageMetadata({
    title: 'Topics',
    description: `What ${name} writes about, by name.`,
    address: urls.topics(),
    isIndexed: !firstOf((await searchParams).after),
  })
}

export default async function TopicsPage({ searchParams }: PageProps<'/topics'>) {
  const after = firstOf((await searchParams).after)
  const { topics, next, tags } = await listAllTopics(readCursor(after) ?? listStart)
  const names = topics.map((topic) => ({ ...topic, href: urls.topic(topic.slug), note: topic.description }))
  return (
    <main id="content" className="wrap">
      <DependsOn tags={tags} />
      <ListHead title="Topics">What we write about. Each topic has its own page and feed.</ListHead>
      <NameList
        names={names}
        next={next && urls.topics(next)}
        first={after ? urls.topics() : null}
        empty={after ? 'There are no more names.' : 'No story has a topic yet.'}
      />
    </main>
  )
}

import type { Metadata } from 'next'
import { DependsOn } from '#components/site/depends-on.tsx'
import { JsonLd } from '#components/site/json-ld.tsx'
import { ListHead } from '#components/site/list-head.tsx'
import { StoryList } from '#components/site/story-list.tsx'
import { structuredList } from '#lib/articles/structured-list.ts'
import { listLatest } from '#lib/curation/queries.ts'
import { readCursor } from '#lib/cursor.ts'
import { findSettings } from '#lib/settings/queries.ts'
import { urls } from '#lib/urls.ts'
import { firstOf } from '../first-of.ts'
import { pageMetadata } from '../page-metadata.ts'
import { siteInGraph } from '../structured-site.ts'

export async function generateMetadata({ searchParams }: PageProps<'/latest'>): Promise<Metadata> {
  const after = firstOf((await searchParams).after)
  const { name } = await findSettings()
  return pageMetadata({
    title: 'Latest',
    description: `Everything that ${name} publishes, newest first.`,
    address: urls.latest(),
    isIndexed: !after,
  })
}

export default async function LatestPage({ searchParams }: PageProps<'/latest'>) {
  const after = firstOf((await searchParams).after)
  const { cards, next, tags } = await listLatest(readCursor(after) ?? undefined)
  const { timeZone } = await findSettings()
  const graph = await siteInGraph()
  return (
    <main id="content" className="wrap">
      <DependsOn tags={[...tags, ...graph.tags]} />
      <JsonLd
        things={[
          structuredList({ name: 'Latest', description: '', path: urls.latest(), cards }, graph.site.origin),
          ...graph.things,
        ]}
      />
      <ListHead title="Latest">Everything that is published here, newest first.</ListHead>
      <StoryList
        cards={cards}
        zone={timeZone}
        next={next && urls.latest(next)}
        first={after ? urls.latest() : null}
        empty={after ? 'There is nothing older.' : 'Nothing has been published yet.'}
      />
    </main>
  )
}

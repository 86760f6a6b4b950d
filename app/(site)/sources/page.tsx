import type { Metadata } from 'next'
import { DependsOn } from '#components/site/depends-on.tsx'
import { JsonLd } from '#components/site/json-ld.tsx'
import { ListHead } from '#components/site/list-head.tsx'
import { Pager } from '#components/site/pager.tsx'
import { HostList } from '#components/site/sources/host-list.tsx'
import { structuredTrail } from '#lib/articles/structured-list.ts'
import { listStart, readCursor } from '#lib/cursor.ts'
import { findSettings } from '#lib/settings/queries.ts'
import { listHosts } from '#lib/sources/queries.ts'
import { urls } from '#lib/urls.ts'
import { firstOf } from '../first-of.ts'
import { pageMetadata } from '../page-metadata.ts'
import { siteInGraph } from '../structured-site.ts'

export async function generateMetadata({ searchParams }: PageProps<'/sources'>): Promise<Metadata> {
  const { name } = await findSettings()
  const after = firstOf((await searchParams).after)
  const { hosts } = await listHosts(listStart)
  return pageMetadata({
    title: 'Sources',
    description: `What ${name} leans on: every source that an article cites, by where it was published.`,
    address: urls.sources(),
    isIndexed: !after && hosts.length > 0,
  })
}

export default async function SourcesPage({ searchParams }: PageProps<'/sources'>) {
  const after = firstOf((await searchParams).after)
  const { hosts, next, tags } = await listHosts(readCursor(after) ?? listStart)
  const graph = await siteInGraph()
  const trail: [string, string][] = [
    [graph.site.name, urls.front()],
    ['Sources', urls.sources()],
  ]
  return (
    <main id="content" className="wrap">
      <DependsOn tags={[...tags, ...graph.tags]} />
      <JsonLd things={[structuredTrail(trail, graph.site.origin), ...graph.things]} />
      <ListHead title="Sources">
        What our articles lean on, by where it was published: first what most of them do. Each source leads to the sentences that
        rest on it.
      </ListHead>
      {hosts.length > 0 ? (
        <HostList hosts={hosts} />
      ) : (
        <p className="list-empty">{after ? 'There is nothing more.' : 'No article cites a source yet.'}</p>
      )}
      <Pager
        next={next && urls.sources(next)}
        first={after ? urls.sources() : null}
        words={{ next: 'More', first: 'From the beginning' }}
      />
    </main>
  )
}

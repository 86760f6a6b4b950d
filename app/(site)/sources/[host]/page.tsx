import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { DependsOn } from '#components/site/depends-on.tsx'
import { JsonLd } from '#components/site/json-ld.tsx'
import { ListHead } from '#components/site/list-head.tsx'
import { Pager } from '#components/site/pager.tsx'
import { articlesSaid, hostName } from '#components/site/sources/said.ts'
import { SourceList } from '#components/site/sources/source-list.tsx'
import { structuredTrail } from '#lib/articles/structured-list.ts'
import { listStart, readCursor } from '#lib/cursor.ts'
import { findSettings } from '#lib/settings/queries.ts'
import { listSourcesOf } from '#lib/sources/queries.ts'
import { urls, withoutAddress } from '#lib/urls.ts'
import { firstOf } from '../../first-of.ts'
import { pageMetadata } from '../../page-metadata.ts'
import { siteInGraph } from '../../structured-site.ts'

type Props = PageProps<'/sources/[host]'>

const sourcesAt = cache((host: string, after: string | undefined) =>
  listSourcesOf(host === withoutAddress ? '' : host, readCursor(after) ?? listStart),
)

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const after = firstOf((await searchParams).after)
  const found = await sourcesAt((await params).host, after)
  if (!found) return {}
  return pageMetadata({
    title: `Sources: ${hostName(found.host)}`,
    description: `Every source of ${hostName(found.host)} that our articles lean on.`,
    address: urls.sourcesOf(found.host),
    isIndexed: !after,
  })
}

export default async function HostPage({ params, searchParams }: Props) {
  const after = firstOf((await searchParams).after)
  const found = await sourcesAt((await params).host, after)
  if (!found) notFound()
  const { host, articles, sources, next, tags } = found
  const { language } = await findSettings()
  const graph = await siteInGraph()
  const trail: [string, string][] = [
    [graph.site.name, urls.front()],
    ['Sources', urls.sources()],
    [hostName(host), urls.sourcesOf(host)],
  ]
  return (
    <main id="content" className="wrap">
      <DependsOn tags={[...tags, ...graph.tags]} />
      <JsonLd things={[structuredTrail(trail, graph.site.origin), ...graph.things]} />
      <ListHead kicker={<a href={urls.sources()}>Sources</a>} title={hostName(host)}>
        {articlesSaid(articles)} on what stands here: first what most of them do.
      </ListHead>
      {sources.length > 0 ? (
        <SourceList sources={sources} language={language} />
      ) : (
        <p className="list-empty">There is nothing more.</p>
      )}
      <Pager
        next={next && urls.sourcesOf(host, next)}
        first={after ? urls.sourcesOf(host) : null}
        words={{ next: 'More', first: 'From the beginning' }}
      />
    </main>
  )
}

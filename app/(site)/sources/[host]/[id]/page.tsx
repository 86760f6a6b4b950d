import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { DependsOn } from '#components/site/depends-on.tsx'
import { JsonLd } from '#components/site/json-ld.tsx'
import { ListHead } from '#components/site/list-head.tsx'
import { Pager } from '#components/site/pager.tsx'
import { LeaningList } from '#components/site/sources/leaning-list.tsx'
import { articlesSaid, hostName, sourceTitle } from '#components/site/sources/said.ts'
import { SourceFacts } from '#components/site/sources/source-facts.tsx'
import { listStart, readCursor } from '#lib/cursor.ts'
import { findSettings } from '#lib/settings/queries.ts'
import { findSource } from '#lib/sources/queries.ts'
import { structuredSource } from '#lib/sources/structured-source.ts'
import { urls, withoutAddress } from '#lib/urls.ts'
import { firstOf } from '../../../first-of.ts'
import { pageMetadata } from '../../../page-metadata.ts'
import { siteInGraph } from '../../../structured-site.ts'

type Props = PageProps<'/sources/[host]/[id]'>

const sourceAt = cache((host: string, id: string, after: string | undefined) =>
  findSource({ host: host === withoutAddress ? '' : host, id }, readCursor(after) ?? listStart),
)

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { host, id } = await params
  const after = firstOf((await searchParams).after)
  const found = await sourceAt(host, id, after)
  if (!found) return {}
  return pageMetadata({
    title: `Source: ${sourceTitle(found.source)}`,
    description: `Which of our articles lean on “${sourceTitle(found.source)}”, and with which sentence.`,
    address: urls.source(found.source),
    isIndexed: !after,
  })
}

export default async function SourcePage({ params, searchParams }: Props) {
  const { host, id } = await params
  const after = firstOf((await searchParams).after)
  const found = await sourceAt(host, id, after)
  if (!found) notFound()
  const { source, leaning, next, tags } = found
  const { timeZone, language } = await findSettings()
  const graph = await siteInGraph()
  return (
    <main id="content" className="wrap">
      <DependsOn tags={[...tags, ...graph.tags]} />
      <JsonLd things={[structuredSource(source, leaning, graph.site), ...graph.things]} />
      <ListHead
        kicker={
          <>
            <a href={urls.sources()}>Sources</a> · <a href={urls.sourcesOf(source.host)}>{hostName(source.host)}</a>
          </>
        }
        title={sourceTitle(source)}
      />
      <SourceFacts source={source} zone={timeZone} language={language} />
      <h2 className="leaning-head">{articlesSaid(source.articles)} on this source</h2>
      {leaning.length > 0 ? (
        <LeaningList leaning={leaning} zone={timeZone} />
      ) : (
        <p className="list-empty">There is nothing more.</p>
      )}
      <Pager next={next && urls.source(source, next)} first={after ? urls.source(source) : null} />
    </main>
  )
}

import type { Metadata } from 'next'
import { connection } from 'next/server'
import { cache } from 'react'
import { DependsOn } from '#components/site/depends-on.tsx'
import { EmptyFront } from '#components/site/empty-front.tsx'
import { Front } from '#components/site/front.tsx'
import { JsonLd } from '#components/site/json-ld.tsx'
import { LatestRail } from '#components/site/latest-rail.tsx'
import { MostRead } from '#components/site/most-read.tsx'
import { findFront } from '#lib/curation/queries.ts'
import { findSettings } from '#lib/settings/queries.ts'
import { urls } from '#lib/urls.ts'
import { pageMetadata } from './page-metadata.ts'
import { shownMostRead, shownRail } from './shared-parts.ts'
import { siteInGraph } from './structured-site.ts'

const site = cache(findSettings)

export async function generateMetadata(): Promise<Metadata> {
  await connection()
  const { name, tagline } = await site()
  const title = tagline ? `${name}: ${tagline}` : name
  return { ...(await pageMetadata({ title, description: tagline, address: urls.front() })), title: { absolute: title } }
}

export default async function FrontPage() {
  await connection()
  const { name, timeZone } = await site()
  const front = await findFront()
  const graph = await siteInGraph()
  const rail = await shownRail()
  const today = await shownMostRead('day')
  const week = await shownMostRead('week')
  return (
    <main id="content" className="wrap">
      <DependsOn tags={[...front.tags, ...graph.tags]} />
      <JsonLd things={graph.things} />
      <h1 className="unseen">{name}</h1>
      {front.lead ? (
        <Front
          front={front}
          zone={timeZone}
          rail={
            <div>
              <LatestRail {...rail} zone={timeZone} />
              <MostRead {...today} />
              <MostRead {...week} />
            </div>
          }
        />
      ) : (
        <EmptyFront name={name} />
      )}
    </main>
  )
}

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { Body } from '#components/site/article/body.tsx'
import { DependsOn } from '#components/site/depends-on.tsx'
import { ListHead } from '#components/site/list-head.tsx'
import { isoMoment, showDay } from '#lib/dates.ts'
import { findPage } from '#lib/pages/queries.ts'
import { findSettings } from '#lib/settings/queries.ts'
import { urls } from '#lib/urls.ts'
import { pageMetadata } from '../../page-metadata.ts'

const pageAt = cache(findPage)
// Pages about us cite nothing; a body is walked over all the same.
const nothingCited = { markers: new Map(), mended: new Map(), references: [] }

export async function generateMetadata({ params }: PageProps<'/about/[page]'>): Promise<Metadata> {
  const page = await pageAt((await params).page)
  if (!page) return {}
  const { name } = await findSettings()
  return pageMetadata({
    title: page.title,
    description: `${name}: ${page.belongs}.`,
    address: urls.about(page.slug),
    isIndexed: page.body !== null,
  })
}

export default async function AboutPage({ params }: PageProps<'/about/[page]'>) {
  const page = await pageAt((await params).page)
  if (!page) notFound()
  const { timeZone, language } = await findSettings()
  return (
    <main id="content" className="wrap">
      <DependsOn tags={page.tags} />
      <article className="plain-page">
        <ListHead title={page.title} />
        {page.body ? (
          <Body body={page.body} shown={{ ...nothingCited, media: page.media, linked: page.linked }} />
        ) : (
          <p className="list-empty">This page is not written yet. It is where the publication says {page.belongs}.</p>
        )}
        {page.body && page.updatedAt !== null && (
          <p className="quiet page-date">
            Last changed on <time dateTime={isoMoment(page.updatedAt)}>{showDay(page.updatedAt, timeZone, language)}</time>
          </p>
        )}
      </article>
    </main>
  )
}

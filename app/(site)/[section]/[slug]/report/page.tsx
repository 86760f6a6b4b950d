import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { ListHead } from '#components/site/list-head.tsx'
import { ReportForm } from '#components/site/report-form.tsx'
import { findHeld } from '#lib/reports/held-form.ts'
import { findReportable, type Reportable } from '#lib/reports/queries.ts'
import { makeStamp, readStamp } from '#lib/reports/stamp.ts'
import { urls } from '#lib/urls.ts'
import { firstOf } from '../../../first-of.ts'
import { pageMetadata } from '../../../page-metadata.ts'

type Props = PageProps<'/[section]/[slug]/report'>

const articleAt = cache((section: string, slug: string) => findReportable({ section, slug }))

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { section, slug } = await params
  const article = await articleAt(section, slug)
  if (!article) return {}
  const isRefused = findHeld(firstOf((await searchParams).form), new Date()) !== null
  return pageMetadata({
    title: `${isRefused ? 'Not sent yet' : 'Report an error'}: ${article.headline}`,
    description: 'Tell the editors what is wrong in this article.',
    address: urls.report(article),
    isIndexed: false,
  })
}

/** The only page that is drawn for one reader: it holds the moment at which they asked for it, and what they typed. */
export default async function ReportPage({ params, searchParams }: Props) {
  const { section, slug } = await params
  const article = await articleAt(section, slug)
  if (!article) notFound()
  const now = new Date()
  const refused = findHeld(firstOf((await searchParams).form), now)
  // The first stamp stays: somebody who mends a field need not wait again.
  const first = refused?.values?.stamp ?? ''
  const stamp = readStamp(first) ? first : makeStamp(now)
  return (
    <main id="content" className="wrap">
      <ListHead kicker={<Back article={article} />} title="Report an error">
        Is something wrong in this article? Tell the editors: no account is needed, and only the first field must be filled in.
      </ListHead>
      <ReportForm address={article} stamp={stamp} refused={refused} />
    </main>
  )
}

function Back({ article }: { article: Reportable }) {
  return (
    <a href={urls.article(article)} lang={article.language}>
      {article.headline}
    </a>
  )
}

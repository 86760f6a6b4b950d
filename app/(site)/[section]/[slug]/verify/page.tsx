import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { DependsOn } from '#components/site/depends-on.tsx'
import { Verification } from '#components/site/history/verification.tsx'
import { findLedger } from '#lib/ledger/queries.ts'
import { urls } from '#lib/urls.ts'
import { pageMetadata } from '../../../page-metadata.ts'
import '#components/site/history/history.css'

type Props = PageProps<'/[section]/[slug]/verify'>

const ledgerAt = cache((section: string, slug: string) => findLedger({ section, slug }))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { section, slug } = await params
  const ledger = await ledgerAt(section, slug)
  if (!ledger) return {}
  return pageMetadata({
    title: `Check: ${ledger.headline}`,
    description: 'Whether this article is the one that was published, checked in your own browser.',
    address: urls.verify({ section, slug }),
    isIndexed: false,
  })
}

export default async function VerifyPage({ params }: Props) {
  const { section, slug } = await params
  const ledger = await ledgerAt(section, slug)
  if (!ledger) notFound()
  return (
    <>
      <DependsOn tags={ledger.tags} />
      <Verification ledger={ledger} />
      {/* The one script of the reader's pages: the front sets it in, and lets it run here and nowhere else. */}
      <script type="module" src={urls.script('verify.js')} data-island="" />
    </>
  )
}

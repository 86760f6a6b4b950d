import type { Metadata } from 'next'
import { DependsOn } from '#components/site/depends-on.tsx'
import { ListHead } from '#components/site/list-head.tsx'
import { SearchForm } from '#components/site/search-form.tsx'
import { SearchResults } from '#components/site/search-results.tsx'
import { findByWords } from '#lib/search/find.ts'
import { findSettings } from '#lib/settings/queries.ts'
import { urls } from '#lib/urls.ts'
import { firstOf } from '../first-of.ts'
import { pageMetadata } from '../page-metadata.ts'

export async function generateMetadata({ searchParams }: PageProps<'/search'>): Promise<Metadata> {
  const words = firstOf((await searchParams).q)?.slice(0, 100)
  return pageMetadata({
    title: words ? `Search: ${words}` : 'Search',
    description: 'Words in headlines, texts, names and sources.',
    address: urls.search(),
    isIndexed: false,
  })
}

export default async function SearchPage({ searchParams }: PageProps<'/search'>) {
  const { q, page } = await searchParams
  const found = await findByWords(firstOf(q) ?? '', askedPage(firstOf(page)))
  const { timeZone } = await findSettings()
  return (
    <main id="content" className="wrap">
      <DependsOn tags={found.tags} />
      <ListHead title="Search" />
      <SearchForm words={found.words} wide />
      <SearchResults search={found} zone={timeZone} />
    </main>
  )
}

function askedPage(text = '1'): number {
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : 1
}

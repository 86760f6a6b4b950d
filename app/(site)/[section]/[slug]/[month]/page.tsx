import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { ByMonth } from '#components/site/by-month.tsx'
import { DependsOn } from '#components/site/depends-on.tsx'
import { ListHead } from '#components/site/list-head.tsx'
import { StoryList } from '#components/site/story-list.tsx'
import { listStart, readCursor } from '#lib/cursor.ts'
import { monthBounds, showMonth } from '#lib/dates.ts'
import { findSection, listArticlesOfMonth } from '#lib/sections/queries.ts'
import { findSettings } from '#lib/settings/queries.ts'
import { urls } from '#lib/urls.ts'
import { firstOf } from '../../../first-of.ts'
import { pageMetadata } from '../../../page-metadata.ts'

type Props = PageProps<'/[section]/[slug]/[month]'>

const sectionAt = cache(findSection)
// The page and its head share one query.
const monthOf = cache((section: string, year: number, month: number, zone: string, after: string | undefined) =>
  listArticlesOfMonth(section, monthBounds(year, month, zone), readCursor(after) ?? listStart),
)

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const asked = await askedMonth(params)
  if (!asked) return {}
  const { section, year, month, name, site } = asked
  const after = firstOf((await searchParams).after)
  const { cards } = await monthOf(section.id, year, month, site.timeZone, after)
  return pageMetadata({
    title: `${section.name}, ${name}`,
    description: `What stood under ${section.name} in ${name}.`,
    address: urls.month(section.slug, year, month),
    // A month without a story is there for who steps through months, and for no index.
    isIndexed: !after && cards.length > 0,
  })
}

export default async function MonthPage({ params, searchParams }: Props) {
  const asked = await askedMonth(params)
  if (!asked) notFound()
  const { section, year, month, name, site } = asked
  const after = firstOf((await searchParams).after)
  const list = await monthOf(section.id, year, month, site.timeZone, after)
  return (
    <main id="content" className="wrap">
      <DependsOn tags={[...section.tags, ...list.tags]} />
      <ListHead kicker={<a href={urls.section(section.slug)}>{section.name}</a>} title={name} />
      <StoryList
        isOfOneSection
        cards={list.cards}
        zone={site.timeZone}
        next={list.next && urls.month(section.slug, year, month, list.next)}
        first={after ? urls.month(section.slug, year, month) : null}
        empty={`Nothing was published under ${section.name} in ${name}.`}
      />
      <ByMonth section={section.slug} moments={[list.later, list.before]} zone={site.timeZone} language={site.language} />
    </main>
  )
}

// The second segment is an article's slug on one page and a year on this one.
async function askedMonth(params: Props['params']) {
  const { section: sectionSlug, slug, month: digits } = await params
  if (!/^(1[6-9]|2[01])\d\d$/.test(slug) || !/^(0[1-9]|1[0-2])$/.test(digits)) return null
  const section = await sectionAt(sectionSlug)
  const site = await findSettings()
  const [year, month] = [Number(slug), Number(digits)]
  return section && { section, site, year, month, name: showMonth(year, month, site.language) }
}

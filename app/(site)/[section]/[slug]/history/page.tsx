import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { DependsOn } from '#components/site/depends-on.tsx'
import { HistoryList } from '#components/site/history/history-list.tsx'
import { ListHead } from '#components/site/list-head.tsx'
import { Pager } from '#components/site/pager.tsx'
import { listStart, readCursor } from '#lib/cursor.ts'
import { showMoment } from '#lib/dates.ts'
import { findHistory } from '#lib/history/queries.ts'
import { urls } from '#lib/urls.ts'
import { firstOf } from '../../../first-of.ts'
import { pageMetadata } from '../../../page-metadata.ts'
import '#components/site/history/history.css'

type Props = PageProps<'/[section]/[slug]/history'>

const historyAt = cache((section: string, slug: string, after: string | undefined) =>
  findHistory({ section, slug }, readCursor(after) ?? listStart),
)

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { section, slug } = await params
  const history = await historyAt(section, slug, firstOf((await searchParams).after))
  if (!history) return {}
  return pageMetadata({
    title: `What changed: ${history.headline}`,
    description: 'Every revision of this article that readers were shown.',
    address: urls.history({ section, slug }),
    isIndexed: false,
  })
}

export default async function HistoryPage({ params, searchParams }: Props) {
  const { section, slug } = await params
  const after = firstOf((await searchParams).after)
  const history = await historyAt(section, slug, after)
  if (!history) notFound()
  const { headline, language, publishedAt, zone, entries, next, tags } = history
  return (
    <main id="content" className="wrap">
      <DependsOn tags={tags} />
      <ListHead
        kicker={
          <a href={urls.article(history)} lang={language}>
            {headline}
          </a>
        }
        title="What changed"
      >
        Every revision of this article that readers were shown, newest first, since {showMoment(publishedAt, zone)}. Drafts are
        not in it. <a href={urls.verify(history)}>Check that nothing was changed in silence</a>
      </ListHead>
      <HistoryList entries={entries} zone={zone} language={language} />
      <Pager next={next && urls.history(history, next)} first={after ? urls.history(history) : null} />
    </main>
  )
}

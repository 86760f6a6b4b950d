import { Button } from '@mantine/core'
import type { Metadata } from 'next'
import { requireDeskViewer } from '#app/require-desk-viewer.ts'
import { ArticleFilters } from '#components/admin/articles/list/article-filters.tsx'
import { ArticleTable } from '#components/admin/articles/list/article-table.tsx'
import { EmptyList } from '#components/admin/articles/list/empty-list.tsx'
import { ListNotice } from '#components/admin/articles/list/list-notice.client.tsx'
import { SavedViews } from '#components/admin/articles/list/saved-views.client.tsx'
import { StatusTabs } from '#components/admin/articles/list/status-tabs.tsx'
import { TrashTable } from '#components/admin/articles/list/trash-table.tsx'
import { Several } from '#components/admin/articles/several/several.client.tsx'
import { PageHead } from '#components/ui/page-head.tsx'
import { may } from '#lib/access/allow.ts'
import { findArticleChoices, listAuthors } from '#lib/articles/desk-choices.ts'
import { countByStatus, listDeskArticles } from '#lib/articles/desk-list-queries.ts'
import { findPlanned } from '#lib/schedules/desk-queries.ts'
import { findSettings } from '#lib/settings/queries.ts'
import { urls } from '#lib/urls.ts'
import { listViews } from '#lib/views/desk-queries.ts'
import { removeView, saveView } from '../views/actions.ts'
import { deleteArticle, takeOutArticle } from './actions.ts'
import { listFilter } from './list-filter.ts'

export const metadata: Metadata = { title: 'Articles' }

export default async function ArticlesPage({ searchParams }: PageProps<'/admin/articles'>) {
  const viewer = await requireDeskViewer()
  const filter = listFilter(await searchParams)
  const [{ rows, next }, counts, choices, authors, views, { timeZone }] = await Promise.all([
    listDeskArticles(viewer, filter),
    countByStatus(viewer),
    findArticleChoices(viewer),
    listAuthors(viewer),
    listViews(viewer),
    findSettings(),
  ])
  const { after: _after, source: _source, ...narrowed } = filter
  const kept = Object.fromEntries(Object.entries(narrowed).flatMap(([key, value]) => (value ? [[key, value]] : [])))
  const planned = await findPlanned(
    viewer,
    rows.map(({ id }) => id),
    new Date(),
  )
  return (
    <>
      <PageHead
        title="Articles"
        actions={
          <Button component="a" href={urls.admin.newArticle()}>
            New article
          </Button>
        }
      >
        What moved last stands first.
      </PageHead>
      <StatusTabs filter={filter} counts={counts} />
      <ArticleFilters filter={filter} sections={choices.sections} topics={choices.topics} authors={authors} />
      <SavedViews views={views} filter={kept} save={saveView} remove={removeView} />
      {filter.source ? <p>Live articles that cite one source. “Clear” leads back to all.</p> : null}
      <ListNotice />
      <Several
        rows={rows.map(({ id, headline, version, status }) => ({
          ...{ id, version, status },
          headline: headline || 'Without a headline',
        }))}
        choices={{ sections: choices.sections, topics: choices.topics, mayPublish: may(viewer, 'article:publish') }}
        isTrash={filter.status === 'trash'}
      >
        {rows.length === 0 ? (
          <EmptyList filter={filter} hasAny={counts.all > 0} />
        ) : filter.status === 'trash' ? (
          <TrashTable rows={rows} zone={timeZone} actions={{ takeOut: takeOutArticle, deleteForGood: deleteArticle }} />
        ) : (
          <ArticleTable rows={rows} planned={planned} zone={timeZone} />
        )}
      </Several>
      <div className="list-more">
        {filter.after ? <a href={urls.admin.articles({ ...filter, after: undefined })}>Back to the newest</a> : null}
        {next ? <a href={urls.admin.articles({ ...filter, after: next })}>Older articles</a> : null}
      </div>
    </>
  )
}

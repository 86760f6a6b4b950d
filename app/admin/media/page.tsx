import type { Metadata } from 'next'
import { requireDeskViewer } from '#app/require-desk-viewer.ts'
import { CatalogueMore } from '#components/admin/catalogue/catalogue-more.tsx'
import { LibraryEmpty } from '#components/admin/media/library-empty.tsx'
import { LibraryGrid } from '#components/admin/media/library-grid.tsx'
import { LibrarySearch } from '#components/admin/media/library-search.tsx'
import { LibraryTabs } from '#components/admin/media/library-tabs.tsx'
import { UploadPictures } from '#components/admin/media/upload-pictures.client.tsx'
import { PageHead } from '#components/ui/page-head.tsx'
import { hasPictures, listLibrary } from '#lib/media/desk-queries.ts'
import { findSettings } from '#lib/settings/queries.ts'
import { urls } from '#lib/urls.ts'
import { libraryFilter } from './library-filter.ts'

export const metadata: Metadata = { title: 'Media' }

export default async function MediaPage({ searchParams }: PageProps<'/admin/media'>) {
  const viewer = await requireDeskViewer()
  const { cursor, isLater, ...narrowed } = libraryFilter(await searchParams)
  const now = new Date()
  const [{ items, next }, { timeZone }] = await Promise.all([
    listLibrary(viewer, { ...narrowed, words: narrowed.q, after: cursor }, now),
    findSettings(),
  ])
  const hasAny = items.length > 0 || (await hasPictures(viewer))
  return (
    <>
      <PageHead title="Media">The pictures of the publication. None is public until a live article or page shows it.</PageHead>
      <UploadPictures />
      {hasAny ? (
        <>
          <LibraryTabs {...narrowed} />
          <LibrarySearch {...narrowed} />
        </>
      ) : null}
      {items.length ? (
        <LibraryGrid pictures={items} zone={timeZone} now={now.getTime()} />
      ) : (
        <LibraryEmpty {...narrowed} isLater={isLater} hasAny={hasAny} />
      )}
      <CatalogueMore
        start={isLater ? urls.admin.media({ ...narrowed }) : null}
        next={next ? urls.admin.media({ ...narrowed, after: next }) : null}
      />
    </>
  )
}

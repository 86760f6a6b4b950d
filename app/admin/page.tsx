import { Button } from '@mantine/core'
import type { Metadata } from 'next'
import { requireDeskViewer } from '#app/require-desk-viewer.ts'
import { FirstSteps } from '#components/admin/home/first-steps.tsx'
import { type HomeLine, HomeList } from '#components/admin/home/home-list.tsx'
import { HomePlaces } from '#components/admin/home/home-places.tsx'
import { PageHead } from '#components/ui/page-head.tsx'
import { may, type Viewer } from '#lib/access/allow.ts'
import { countByStatus, type DeskRow, listDeskArticles } from '#lib/articles/desk-list-queries.ts'
import { listLivePicks } from '#lib/articles/desk-picks.ts'
import { listSections } from '#lib/sections/queries.ts'
import { findSettings } from '#lib/settings/queries.ts'
import { urls } from '#lib/urls.ts'
import '#components/admin/home/home.css'
import { deskLinks } from './desk-links.ts'

export const metadata: Metadata = { title: 'Overview' }

export default async function DeskHome() {
  const viewer = await requireDeskViewer()
  const author = viewer.accountId ?? ''
  const isEditor = may(viewer, 'article:publish')
  const [review, drafts, published, counts, sections, { timeZone }] = await Promise.all([
    listDeskArticles(viewer, { status: 'review' }),
    listDeskArticles(viewer, { status: 'draft', author }),
    isEditor ? listPublished(viewer) : listOwnPublished(viewer),
    countByStatus(viewer),
    listSections(),
    findSettings(),
  ])
  return (
    <>
      <PageHead
        title="Overview"
        actions={
          <Button component="a" href={urls.admin.newArticle()}>
            New article
          </Button>
        }
      >
        What waits, what you are writing, and what readers got last.
      </PageHead>
      {counts.all === 0 ? <FirstSteps hasSections={sections.length > 0} isAdmin={may(viewer, 'settings:change')} /> : null}
      <div className="home-lists">
        <HomeList
          title={isEditor ? 'In review' : 'With the editors'}
          lines={review.rows.map((row) => lineOf(row, isEditor))}
          zone={timeZone}
          empty={isEditor ? 'Nothing waits for an editor.' : 'What you submit stands here until an editor has read it.'}
          all={{ href: urls.admin.articles({ status: 'review' }), label: `All in review (${counts.review})` }}
        />
        <HomeList
          title="Your drafts"
          lines={drafts.rows.map((row) => lineOf(row, false))}
          zone={timeZone}
          empty="You have begun nothing that is not with the editors or with readers."
          all={{ href: urls.admin.articles({ status: 'draft', author }), label: 'All your drafts' }}
        />
        <HomeList
          title={isEditor ? 'Published last' : 'Yours, with readers'}
          lines={published}
          zone={timeZone}
          empty={isEditor ? 'Readers have nothing to read yet.' : 'Nothing of yours is out yet.'}
          all={{ href: urls.admin.articles({ status: 'live' }), label: `All that is live (${counts.live})` }}
        />
      </div>
      <HomePlaces places={deskLinks(viewer)} />
    </>
  )
}

async function listPublished(viewer: Viewer): Promise<HomeLine[]> {
  const picks = await listLivePicks(viewer, '')
  return picks.map(({ id, headline, section, firstPublishedAt }) => ({ id, headline, beside: section, at: firstPublishedAt }))
}

async function listOwnPublished(viewer: Viewer): Promise<HomeLine[]> {
  const { rows } = await listDeskArticles(viewer, { status: 'live' })
  return rows.map((row) => lineOf(row, false))
}

function lineOf({ id, headline, section, author, activityAt: at }: DeskRow, saysWho: boolean): HomeLine {
  return { id, headline, beside: saysWho && author ? `${author}, ${section}` : section, at }
}

import { Button } from '@mantine/core'
import type { Metadata } from 'next'
import { requireDeskViewer } from '#app/require-desk-viewer.ts'
import { FirstSteps } from '#components/admin/home/first-steps.tsx'
import { HomeList } from '#components/admin/home/home-list.tsx'
import { HomePlaces } from '#components/admin/home/home-places.tsx'
import { ReportsOpen } from '#components/admin/home/reports-open.tsx'
import { SourcesGone } from '#components/admin/home/sources-gone.tsx'
import { PageHead } from '#components/ui/page-head.tsx'
import { may } from '#lib/access/allow.ts'
import { listSections } from '#lib/sections/queries.ts'
import { findSettings } from '#lib/settings/queries.ts'
import { urls } from '#lib/urls.ts'
import '#components/admin/home/home.css'
import { deskLinks } from './desk-links.ts'
import { gatherOverview } from './gather-overview.ts'

export const metadata: Metadata = { title: 'Overview' }

export default async function DeskHome() {
  const viewer = await requireDeskViewer()
  const isEditor = may(viewer, 'article:publish')
  const { timeZone: zone } = await findSettings()
  const [overview, sections] = await Promise.all([gatherOverview(viewer, new Date(), zone), listSections()])
  const { counts, overdue, today, review, waiting, drafts, published, letThrough, sourcesGone, reports } = overview
  const listed = (status: string) => urls.admin.articles({ status })
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
        {overdue.length ? (
          <HomeList
            title="Overdue"
            lines={overdue}
            zone={zone}
            empty=""
            isUrgent
            all={{ href: listed('scheduled'), label: `All scheduled (${counts.scheduled})` }}
          />
        ) : null}
        <HomeList
          title="Still to go out today"
          lines={today}
          zone={zone}
          empty={
            <>
              Nothing more is planned for today. <a href={urls.admin.calendar()}>See the calendar</a>
            </>
          }
          all={{ href: urls.admin.calendar(), label: 'The calendar' }}
        />
        <HomeList
          title={isEditor ? 'In review' : 'With the editors'}
          lines={review}
          zone={zone}
          empty={isEditor ? 'Nothing waits for an editor.' : 'What you submit stands here until an editor has read it.'}
          all={{ href: listed('review'), label: `All in review (${counts.review})` }}
        />
        <HomeList title="Waiting for you" lines={waiting} zone={zone} empty="Nothing was given or sent back to you." />
        <HomeList
          title="Your drafts"
          lines={drafts}
          zone={zone}
          empty="You have begun nothing that is not with the editors or with readers."
          all={{ href: urls.admin.articles({ status: 'draft', author: viewer.accountId ?? '' }), label: 'All your drafts' }}
        />
        <HomeList
          title={isEditor ? 'Published last' : 'Yours, with readers'}
          lines={published}
          zone={zone}
          empty={isEditor ? 'Readers have nothing to read yet.' : 'Nothing of yours is out yet.'}
          all={{ href: listed('live'), label: `All that is live (${counts.live})` }}
        />
        {reports ? <ReportsOpen reports={reports.rows} count={reports.count} zone={zone} /> : null}
        {isEditor ? (
          <>
            <HomeList
              title="Let out against a check"
              lines={letThrough}
              zone={zone}
              empty="No article is out although a check said no."
            />
            <SourcesGone sources={sourcesGone} />
          </>
        ) : null}
      </div>
      <HomePlaces places={deskLinks(viewer)} />
    </>
  )
}

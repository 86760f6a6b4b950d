import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DependsOn } from '#components/site/depends-on.tsx'
import { LatestRail } from '#components/site/latest-rail.tsx'
import { ListHead } from '#components/site/list-head.tsx'
import { findWithdrawn } from '#lib/articles/queries.ts'
import { isoMoment, showDay } from '#lib/dates.ts'
import { findSettings } from '#lib/settings/queries.ts'
import { urls } from '#lib/urls.ts'
import { lostReason } from '../lost-reason.ts'
import { shownRail } from '../shared-parts.ts'

export const metadata: Metadata = { title: 'This article was withdrawn', robots: { index: false } }

/** What the address of a withdrawn article shows, with status 410: the reason and the day, nothing of its text. */
export default async function GonePage() {
  const withdrawn = await findWithdrawn(await lostReason())
  if (!withdrawn) notFound()
  const rail = await shownRail()
  const { timeZone, language } = await findSettings()
  const { withdrawnAt, withdrawnReason, sectionSlug, sectionName } = withdrawn
  return (
    <main id="content" className="wrap lost">
      <DependsOn tags={withdrawn.tags} />
      <div>
        <ListHead kicker={<a href={urls.section(sectionSlug)}>{sectionName}</a>} title="This article was withdrawn" />
        <div className="lost-reason">
          <p>
            We took it down on <time dateTime={isoMoment(withdrawnAt)}>{showDay(withdrawnAt, timeZone, language)}</time>. The
            reason:
          </p>
          <blockquote>{withdrawnReason}</blockquote>
          <p>
            <a href={urls.about('corrections-policy')}>How we correct and withdraw</a> ·{' '}
            <a href={urls.about('contact')}>Write to us</a>
          </p>
        </div>
      </div>
      <LatestRail {...rail} zone={timeZone} />
    </main>
  )
}

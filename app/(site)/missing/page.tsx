import type { Metadata } from 'next'
import { DependsOn } from '#components/site/depends-on.tsx'
import { LatestRail } from '#components/site/latest-rail.tsx'
import { ListHead } from '#components/site/list-head.tsx'
import { SearchForm } from '#components/site/search-form.tsx'
import { listRail } from '#lib/curation/queries.ts'
import { findSettings } from '#lib/settings/queries.ts'
import { urls } from '#lib/urls.ts'
import { lostReason } from '../lost-reason.ts'

export const metadata: Metadata = { title: 'There is no page here', robots: { index: false } }

/** What an address that leads nowhere shows, with the status that proxy.ts gave it. */
export default async function MissingPage() {
  const why = await lostReason()
  const rail = await listRail()
  const { timeZone } = await findSettings()
  return (
    <main id="content" className="wrap lost">
      <DependsOn tags={rail.tags} />
      <div>
        {why === 'cursor' ? (
          <ListHead title="This list does not go on here">
            The address names a place in a list that does not exist. Start again at the list’s first page.
          </ListHead>
        ) : (
          <ListHead title="There is no page here">
            Nothing stands at this address, and nothing ever stood there under it. Perhaps a letter is missing. Search for what
            you came for, or begin at the <a href={urls.front()}>front page</a>.
          </ListHead>
        )}
        <SearchForm wide />
      </div>
      <LatestRail {...rail} zone={timeZone} />
    </main>
  )
}

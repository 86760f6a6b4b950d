import type { Metadata } from 'next'
import { LatestRail } from '#components/site/latest-rail.tsx'
import { ListHead } from '#components/site/list-head.tsx'
import { SearchForm } from '#components/site/search-form.tsx'
import { findSettings } from '#lib/settings/queries.ts'
import { urls } from '#lib/urls.ts'
import { lostReason } from '../lost-reason.ts'
import { shownRail } from '../shared-parts.ts'

const title = { address: 'There is no page here', cursor: 'This list does not go on here' }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await lostReason()) === 'cursor' ? title.cursor : title.address, robots: { index: false } }
}

/** What an address that leads nowhere shows, with the status that proxy.ts gave it. */
export default async function MissingPage() {
  const why = await lostReason()
  const rail = await shownRail()
  const { timeZone } = await findSettings()
  return (
    <main id="content" className="wrap lost">
      <div>
        {why === 'cursor' ? (
          <ListHead title={title.cursor}>
            The address names a place in a list that does not exist. Start again at the list’s first page.
          </ListHead>
        ) : (
          <ListHead title={title.address}>
            Perhaps a letter of the address is missing, or the page was never published. Search for what you came for, or begin at
            the <a href={urls.front()}>front page</a>.
          </ListHead>
        )}
        <SearchForm wide />
      </div>
      <LatestRail {...rail} zone={timeZone} />
    </main>
  )
}

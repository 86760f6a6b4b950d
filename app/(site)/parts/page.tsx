import type { Metadata } from 'next'
import { connection } from 'next/server'
import { LatestRail } from '#components/site/latest-rail.tsx'
import { MostRead } from '#components/site/most-read.tsx'
import { listRail } from '#lib/curation/queries.ts'
import { listMostRead, type MostReadView } from '#lib/reads/queries.ts'
import { findSettings } from '#lib/settings/queries.ts'

export const metadata: Metadata = { robots: { index: false } }

/** The parts that many pages share, whole, for the front that sets them into finished pages. Not for readers. */
export default async function PartsPage() {
  await connection()
  const { timeZone } = await findSettings()
  const { cards, tags } = await listRail()
  return (
    <main id="content">
      <LatestRail cards={cards} tags={tags} most={cards.length} zone={timeZone} />
      {whole(await listMostRead('day'))}
      {whole(await listMostRead('week'))}
    </main>
  )
}

function whole(view: MostReadView) {
  return <MostRead {...view} most={view.cards.length} />
}

import type { Metadata } from 'next'
import { CorrectionList } from '#components/site/correction-list.tsx'
import { DependsOn } from '#components/site/depends-on.tsx'
import { ListHead } from '#components/site/list-head.tsx'
import { Pager } from '#components/site/pager.tsx'
import { countCorrections } from '#lib/corrections/count.ts'
import { listCorrections } from '#lib/corrections/queries.ts'
import { listStart, readCursor } from '#lib/cursor.ts'
import { countReports } from '#lib/reports/queries.ts'
import { findSettings } from '#lib/settings/queries.ts'
import { urls } from '#lib/urls.ts'
import { firstOf } from '../first-of.ts'
import { pageMetadata } from '../page-metadata.ts'
import { correctedSoFar, reportedSoFar } from './in-figures.ts'

export async function generateMetadata({ searchParams }: PageProps<'/corrections'>): Promise<Metadata> {
  const { name } = await findSettings()
  return pageMetadata({
    title: 'Corrections',
    description: `What ${name} got wrong, and what is right, newest first.`,
    address: urls.corrections(),
    isIndexed: !firstOf((await searchParams).after),
    hasFeed: true,
  })
}

export default async function CorrectionsPage({ searchParams }: PageProps<'/corrections'>) {
  const after = firstOf((await searchParams).after)
  const { corrections, next, tags } = await listCorrections(readCursor(after) ?? listStart)
  const counts = await countCorrections()
  const reports = await countReports()
  const { timeZone, language } = await findSettings()
  return (
    <main id="content" className="wrap">
      <DependsOn tags={[...tags, ...reports.tags]} />
      <ListHead title="Corrections">
        What we got wrong and what is right, newest first. Each note also stands with its article. {correctedSoFar(counts)}{' '}
        {reportedSoFar(reports, timeZone)} At the foot of every article there is a way to report an error.{' '}
        <a href={urls.about('corrections-policy')}>How we correct</a> ·{' '}
        <a href={urls.transparency()}>The figures, for programs</a>
      </ListHead>
      {corrections.length > 0 ? (
        <CorrectionList corrections={corrections} zone={timeZone} language={language} />
      ) : (
        <p className="list-empty">{after ? 'There is nothing older.' : 'Nothing has been corrected yet.'}</p>
      )}
      <Pager next={next && urls.corrections(next)} first={after ? urls.corrections() : null} />
    </main>
  )
}

import { Anchor } from '@mantine/core'
import type { ArticleReport } from '#lib/reports/desk-queries.ts'

/** What a reader wrote: what is wrong, what is right, and where that can be checked. */
export function ReportWords({ report: { wrong, inFact, source } }: { report: ArticleReport }) {
  return (
    <dl className="report-words">
      <dt>What is wrong</dt>
      <dd>{wrong}</dd>
      {inFact ? (
        <>
          <dt>What is right</dt>
          <dd>{inFact}</dd>
        </>
      ) : null}
      {source ? (
        <>
          <dt>Where that can be checked</dt>
          <dd>
            <Anchor href={source} target="_blank" rel="noopener noreferrer nofollow" inherit>
              {source}
            </Anchor>
          </dd>
        </>
      ) : null}
    </dl>
  )
}

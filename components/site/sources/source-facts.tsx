import { sourceState, sourceWarning } from '#lib/articles/reference-view.ts'
import { showPartialDate } from '#lib/dates.ts'
import { archiveDay } from '#lib/references/archive-day.ts'
import type { SourceView } from '#lib/sources/queries.ts'

/** What is known of a source: whose it is, where it and its copy are, and whether it still holds. */
export function SourceFacts({ source, zone, language }: { source: SourceView; zone: string; language: string }) {
  const { author, publisher, published, url, archiveUrl } = source
  const state = sourceState(source, zone, language)
  const warning = sourceWarning(source, zone, language)
  const archivedOn = archiveDay(archiveUrl ?? '')
  const facts = [author, publisher, published && showPartialDate(published, language)].filter(Boolean)
  return (
    <div className="source-facts">
      {warning && <p className="boxed">{warning}</p>}
      {facts.length > 0 && <p>{facts.join(', ')}</p>}
      <p className="quiet">
        {url && (
          <a href={url} rel="noopener external">
            Open source
          </a>
        )}
        {url && archiveUrl && ' · '}
        {archiveUrl && (
          <a href={archiveUrl} rel="noopener external">
            Archived copy
          </a>
        )}
        {archivedOn && ` of ${showPartialDate(archivedOn, language)}`}
        {state && `${url || archiveUrl ? ' · ' : ''}${state}`}
        {!url && !archiveUrl && !state && 'This source has no address.'}
      </p>
    </div>
  )
}

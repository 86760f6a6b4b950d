import { showPartialDate } from '#lib/dates.ts'
import type { SourceView } from '#lib/sources/queries.ts'
import { markNames } from '#lib/sources/source-mark.ts'
import { urls } from '#lib/urls.ts'
import { articlesSaid, sourceTitle } from './said.ts'

/** The sources of a host, with what leans on each. */
export function SourceList({ sources, language }: { sources: SourceView[]; language: string }) {
  return (
    <ul role="list" className="stories notes">
      {sources.map((source) => (
        <li key={source.id}>
          <h2>
            <a href={urls.source(source)}>{sourceTitle(source)}</a>
          </h2>
          <p className="quiet">
            {[
              source.mark && markNames[source.mark],
              source.author,
              source.publisher,
              source.published && showPartialDate(source.published, language),
              articlesSaid(source.articles),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  )
}

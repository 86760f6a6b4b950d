import { isoMoment, showMoment } from '#lib/dates.ts'
import type { HistoryEntry } from '#lib/history/queries.ts'
import { ChangeList } from './change-list.tsx'

/** Every revision that readers were shown, newest first: when, why, and what changed. */
export function HistoryList({ entries, zone, language }: { entries: HistoryEntry[]; zone: string; language: string }) {
  return (
    <ol role="list" className="stories history">
      {entries.map((entry) => (
        <li key={entry.seq} id={`revision-${entry.seq}`}>
          <h2>
            {entry.label}{' '}
            <a href={`#revision-${entry.seq}`} className="quiet" aria-label={`Link to revision ${entry.seq}`}>
              #{entry.seq}
            </a>
          </h2>
          <p className="quiet">
            <time dateTime={isoMoment(entry.at)}>{showMoment(entry.at, zone)}</time>
          </p>
          <div lang={language}>
            {entry.correction && (
              <p>
                An earlier version of this article said: “{entry.correction.was}”{' '}
                <strong>In fact: “{entry.correction.isNow}”</strong>
              </p>
            )}
            {entry.note && <p>{entry.note}</p>}
            {entry.changes.length > 0 && <ChangeList changes={entry.changes} />}
          </div>
          {!entry.isFirst && entry.changes.length === 0 && (
            <p className="quiet">
              {entry.isBeside ? 'Only its “Read also” changed.' : 'The article itself says the same as before.'}
            </p>
          )}
        </li>
      ))}
    </ol>
  )
}

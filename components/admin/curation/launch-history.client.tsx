'use client'
import type { DeskStory } from '#lib/curation/desk-queries.ts'
import type { Launched } from '#lib/curation/launch-queries.ts'
import type { Arrangements, Place } from '#lib/curation/schema.ts'
import { storiesOf } from '#lib/curation/stories-of.ts'
import { isoMoment, showMoment } from '#lib/dates.ts'
import type { Change } from './arrange-front.ts'
import { onlyLive } from './only-live.ts'
import { StepButton } from './step-button.client.tsx'

interface Props<P extends Place> {
  history: Launched<P>[]
  stories: Record<string, DeskStory>
  zone: string
  live: Arrangements[P]
  onBring: (change: Change<Arrangements[P]>, words: string) => void
}

/** What readers were shown, launch by launch; each can be staged again, without what is not live any more. */
export function LaunchHistory<P extends Place>({ history, stories, zone, live, onBring }: Props<P>) {
  if (!history.length) return null
  return (
    <section className="gone" aria-labelledby="history-h">
      <h2 id="history-h">Launched before</h2>
      <p>Staged again, it is compared with what readers see, and shown to them when you launch it.</p>
      <ol className="launch-list">
        {history.map(({ id, arrangement, by, at }, index) => {
          const ids = storiesOf(arrangement)
          const first = ids[0] === undefined ? 'Nothing chosen' : (stories[ids[0]]?.headline ?? 'A story that is gone')
          const when = showMoment(at, zone)
          return (
            <li key={id}>
              <time dateTime={isoMoment(at)}>{when}</time>, {by ?? 'the clock'}: {first}
              {ids.length > 1 ? ` and ${ids.length - 1} more` : ''}{' '}
              {index === 0 && JSON.stringify(arrangement) === JSON.stringify(live) ? (
                <em>What readers see</em>
              ) : (
                <StepButton
                  about={`what was launched at ${when}`}
                  onClick={() =>
                    onBring(
                      { arrangement: onlyLive(arrangement, (story) => Boolean(stories[story]?.publishedAt)) },
                      `What was launched at ${when} is staged again.`,
                    )
                  }
                >
                  Stage again
                </StepButton>
              )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}

'use client'
import { StepButton } from './step-button.client.tsx'
import { StoryCard } from './story-card.tsx'
import type { Front } from './use-front.client.ts'

interface Props {
  front: Front
  /** What stands under “Taken off” already. */
  without: readonly string[]
  zone: string
}

/** What was taken off since the page was opened and readers never saw there: it goes back to where it stood. */
export function RemovedList({ front, without, zone }: Props) {
  const { removed, stories, putBack } = front
  const shown = removed.filter(({ id }) => !without.includes(id))
  if (!shown.length) return null
  return (
    <section className="gone" aria-labelledby="removed-h">
      <h2 id="removed-h" tabIndex={-1}>
        Last removed
      </h2>
      <ul className="finder-list">
        {shown.map((each) => (
          <li key={each.id}>
            <StoryCard story={stories[each.id]} zone={zone} place={each.place ? `Was at ${each.place}` : 'Was the lead'}>
              {stories[each.id]?.publishedAt ? (
                <StepButton about={stories[each.id]?.headline ?? ''} onClick={() => putBack(each)}>
                  Put back
                </StepButton>
              ) : null}
            </StoryCard>
          </li>
        ))}
      </ul>
    </section>
  )
}

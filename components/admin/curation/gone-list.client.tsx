'use client'
import type { DeskStory } from '#lib/curation/desk-queries.ts'
import { StepButton } from './step-button.client.tsx'
import { StoryCard } from './story-card.tsx'

interface Props {
  ids: readonly string[]
  stories: Record<string, DeskStory>
  zone: string
  wasAt: (id: string) => string
  onPutBack: (id: string) => void
}

/** What readers still see where it does not stand any more. */
export function GoneList({ ids, stories, zone, wasAt, onPutBack }: Props) {
  if (!ids.length) return null
  return (
    <section className="gone" aria-labelledby="gone-h">
      <h2 id="gone-h">Taken off</h2>
      <p>Readers still see these as they were, until you launch.</p>
      <ul className="finder-list">
        {ids.map((id) => (
          <li key={id}>
            <StoryCard story={stories[id]} zone={zone} place={wasAt(id)}>
              {stories[id]?.publishedAt ? (
                <StepButton about={stories[id].headline} onClick={() => onPutBack(id)}>
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

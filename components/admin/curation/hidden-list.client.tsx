'use client'
import { curationLimits } from '#lib/curation/limits.ts'
import { letBe } from './arrange-latest.ts'
import type { Differences } from './differences.ts'
import { StepButton } from './step-button.client.tsx'
import { StoryCard } from './story-card.tsx'
import type { useCuration } from './use-curation.client.ts'

interface Props {
  curation: ReturnType<typeof useCuration<'latest'>>
  differences: Differences
  zone: string
}

/** What does not stand in "Latest", hidden last first. */
export function HiddenList({ curation, differences, zone }: Props) {
  const { state, stories, headlineOf, change } = curation
  const { hidden } = state.arrangement
  const show = (id: string) => {
    change({ arrangement: letBe(state.arrangement, id) }, `“${headlineOf(id)}” is not hidden any more.`)
    // Its button is gone with it.
    document.getElementById('hidden-h')?.focus()
  }
  return (
    <section className="hidden-stories" aria-labelledby="hidden-h">
      <h2 id="hidden-h" tabIndex={-1}>
        Hidden
      </h2>
      <p className="curation-limit">
        {hidden.length ? `${hidden.length} of ${curationLimits.hidden}.` : 'Nothing is hidden.'}{' '}
        {hidden.length >= curationLimits.hidden ? 'To hide another, show one of these again.' : ''}
      </p>
      <ul className="finder-list">
        {hidden.map((id) => (
          <li key={id}>
            <StoryCard {...{ story: stories[id], zone, note: differences.notes.get(id) }}>
              <StepButton about={headlineOf(id)} onClick={() => show(id)}>
                Show again
              </StepButton>
            </StoryCard>
          </li>
        ))}
      </ul>
    </section>
  )
}

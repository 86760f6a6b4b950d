'use client'
import { SortableList } from '#components/ui/sortable-list.client.tsx'
import { curationLimits } from '#lib/curation/limits.ts'
import { letBe, movePin } from './arrange-latest.ts'
import type { Differences } from './differences.ts'
import { MoveButtons } from './move-buttons.client.tsx'
import { StepButton } from './step-button.client.tsx'
import { StoryCard } from './story-card.tsx'
import type { useCuration } from './use-curation.client.ts'
import type { StoryPage } from './use-stories.client.ts'

interface Props {
  curation: ReturnType<typeof useCuration<'latest'>>
  differences: Differences
  recent: StoryPage
  zone: string
}

const shownAfterPins = 8

/** What stands at the top of "Latest" whatever comes after, in order, and what comes after. */
export function PinList({ curation, differences, recent, zone }: Props) {
  const { state, stories, headlineOf, change } = curation
  const { pins, hidden } = state.arrangement
  const after = recent.items.filter(({ id }) => !pins.includes(id) && !hidden.includes(id)).slice(0, shownAfterPins)
  const move = (from: number, to: number) =>
    change({ arrangement: movePin(state.arrangement, from, to) }, `“${headlineOf(pins[from])}” is at place ${to + 1} now.`)
  const unpin = (id: string) => {
    change({ arrangement: letBe(state.arrangement, id) }, `“${headlineOf(id)}” is not pinned any more.`)
    // Its button is gone with it.
    document.getElementById('pins-h')?.focus()
  }
  return (
    <section aria-labelledby="pins-h">
      <h2 id="pins-h" tabIndex={-1}>
        Pinned to the top
      </h2>
      <p className="curation-limit">
        {pins.length} of {curationLimits.pins}.
        {pins.length >= curationLimits.pins ? ` One more pushes “${headlineOf(pins.at(-1))}” off the end.` : ''}{' '}
        {pins.length ? '' : 'Nothing is pinned, so the newest story comes first. '}
        <a className="to-stories" href="#stories">
          Find a story
        </a>
      </p>
      <SortableList label="Pinned stories" ids={pins} nameOf={(index) => `“${headlineOf(pins[index])}”`} onMove={move}>
        {(index) => {
          const id = pins[index] ?? ''
          const about = headlineOf(id)
          return (
            <StoryCard {...{ story: stories[id], zone, place: index + 1, note: differences.notes.get(id) }}>
              <MoveButtons {...{ about, index }} last={pins.length - 1} onMove={move} />
              <StepButton about={about} onClick={() => unpin(id)}>
                Unpin
              </StepButton>
            </StoryCard>
          )
        }}
      </SortableList>
      {after.length ? (
        <>
          <p className="curation-limit">{pins.length ? 'Then, newest first:' : 'Newest first:'}</p>
          <ol className="then-newest" start={pins.length + 1}>
            {after.map(({ id, headline }) => (
              <li key={id}>{headline}</li>
            ))}
          </ol>
        </>
      ) : null}
    </section>
  )
}

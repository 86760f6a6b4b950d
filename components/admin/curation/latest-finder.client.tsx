'use client'
import { curationLimits } from '#lib/curation/limits.ts'
import { hide, letBe, pin } from './arrange-latest.ts'
import { StepButton } from './step-button.client.tsx'
import { StoryFinder } from './story-finder.client.tsx'
import type { useCuration } from './use-curation.client.ts'
import type { StoryPage } from './use-stories.client.ts'

interface Props {
  curation: ReturnType<typeof useCuration<'latest'>>
  recent: StoryPage
  zone: string
}

/** The live stories, each to be pinned or hidden, or left where its day puts it. */
export function LatestFinder({ curation: { state, change }, recent, zone }: Props) {
  const { arrangement } = state
  const { pins, hidden } = arrangement
  const placeOf = (id: string) => {
    if (hidden.includes(id)) return 'Hidden'
    return pins.includes(id) ? `Pinned at ${pins.indexOf(id) + 1}` : undefined
  }
  return (
    <StoryFinder {...{ recent, zone, placeOf }}>
      {(story) => {
        const { id, headline: about } = story
        const isPinned = pins.includes(id)
        const isHidden = hidden.includes(id)
        const release = (words: string) => change({ arrangement: letBe(arrangement, id) }, words, story)
        return (
          <>
            <StepButton
              about={about}
              onClick={() =>
                isPinned
                  ? release(`“${about}” is not pinned any more.`)
                  : change(pin(arrangement, id), `“${about}” pinned to the top.`, story)
              }
            >
              {isPinned ? 'Unpin' : 'Pin'}
            </StepButton>
            <StepButton
              about={about}
              isIdle={!isHidden && hidden.length >= curationLimits.hidden}
              onClick={() =>
                isHidden
                  ? release(`“${about}” is not hidden any more.`)
                  : change({ arrangement: hide(arrangement, id) }, `“${about}” hidden.`, story)
              }
            >
              {isHidden ? 'Show again' : 'Hide'}
            </StepButton>
          </>
        )
      }}
    </StoryFinder>
  )
}

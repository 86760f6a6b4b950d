'use client'
import { putBeside, putFirst, takeOffFront } from './arrange-front.ts'
import { StoryGrip } from './board/story-grip.client.tsx'
import { StepButton } from './step-button.client.tsx'
import { StoryFinder } from './story-finder.client.tsx'
import type { Front } from './use-front.client.ts'
import type { StoryPage } from './use-stories.client.ts'

interface Props {
  front: Front
  recent: StoryPage
  zone: string
}

/** The live stories, each with the way onto the front and off it. */
export function FrontFinder({ front: { state, change, put }, recent, zone }: Props) {
  const { arrangement } = state
  const placeOf = (id: string) => {
    if (arrangement.lead === id) return 'Leads'
    return arrangement.slots.includes(id) ? `Stands at ${arrangement.slots.indexOf(id) + 1}` : undefined
  }
  return (
    <StoryFinder {...{ recent, zone, placeOf }} gripOf={(story) => <StoryGrip story={story} />}>
      {(story) => {
        const { id, headline: about } = story
        const isOn = placeOf(id) !== undefined
        return (
          <>
            <StepButton
              about={about}
              isIdle={arrangement.lead === id}
              onClick={() => put({ put: (front) => putFirst(front, id), said: `“${about}” leads now.`, story })}
            >
              Make lead
            </StepButton>
            <StepButton
              about={about}
              onClick={() =>
                isOn
                  ? change({ arrangement: takeOffFront(arrangement, id) }, `“${about}” taken off.`)
                  : put({ put: (front) => putBeside(front, id), said: `“${about}” added, first beside the lead.`, story })
              }
            >
              {isOn ? 'Take off' : 'Add'}
            </StepButton>
          </>
        )
      }}
    </StoryFinder>
  )
}

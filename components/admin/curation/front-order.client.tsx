'use client'
import { SortableItems } from '#components/ui/sortable-items.client.tsx'
import { curationLimits } from '#lib/curation/limits.ts'
import { moveInFront, newestLeads, orderOfFront, putFirst, takeOffFront } from './arrange-front.ts'
import { EndSlot } from './board/end-slot.client.tsx'
import type { Differences } from './differences.ts'
import { MoveButtons } from './move-buttons.client.tsx'
import { StepButton } from './step-button.client.tsx'
import { StoryCard } from './story-card.tsx'
import type { Front } from './use-front.client.ts'
import type { StoryPage } from './use-stories.client.ts'

interface Props {
  front: Front
  differences: Differences
  recent: StoryPage
  zone: string
}

/** The lead and what stands beside it, as one list: whatever comes first leads. */
export function FrontOrder({ front, differences, recent, zone }: Props) {
  const { state, stories, headlineOf, change, put } = front
  const { arrangement } = state
  const order = orderOfFront(arrangement)
  const nameOf = (id: string | undefined) => (id === newestLeads ? 'the newest story' : `“${headlineOf(id)}”`)
  const move = (from: number, to: number) =>
    change(
      { arrangement: moveInFront(arrangement, from, to) },
      to === 0 ? `${nameOf(order[from])} leads now.` : `${nameOf(order[from])} is at place ${to} now.`,
    )
  const remove = (id: string) => {
    change({ arrangement: takeOffFront(arrangement, id) }, `“${headlineOf(id)}” taken off.`)
    // Its button is gone with it.
    document.getElementById('order-h')?.focus()
  }
  return (
    <>
      <SortableItems
        label="On the front, the lead first"
        ids={order}
        nameOf={(index) => nameOf(order[index])}
        isFixed={(index) => order[index] === newestLeads}
      >
        {(index) => {
          const id = order[index] ?? newestLeads
          if (id === newestLeads) return <NewestLeads {...{ recent, zone }} slots={arrangement.slots} />
          const about = headlineOf(id)
          return (
            <StoryCard
              {...{ story: stories[id], zone, note: differences.notes.get(id), isLead: index === 0 }}
              place={index === 0 ? 'Lead' : index}
            >
              {index === 0 ? null : (
                <StepButton about={about} onClick={() => put({ put: (now) => putFirst(now, id), said: `“${about}” leads now.` })}>
                  Make lead
                </StepButton>
              )}
              <MoveButtons {...{ about, index }} last={order.length - 1} onMove={move} />
              <StepButton about={about} onClick={() => remove(id)}>
                Take off
              </StepButton>
            </StoryCard>
          )
        }}
      </SortableItems>
      {arrangement.slots.length < curationLimits.slots ? <EndSlot place={order.length} /> : null}
      {arrangement.slots.length ? null : (
        <p className="curation-limit">Nothing is chosen to stand beside the lead, so the four newest stories do.</p>
      )}
    </>
  )
}

function NewestLeads({ recent, zone, slots }: Pick<Props, 'recent' | 'zone'> & { slots: string[] }) {
  const story = recent.items.find(({ id }) => !slots.includes(id))
  if (!story) return <p className="story-meta">No lead is chosen, so the newest story leads.</p>
  return (
    <div className="is-by-itself">
      <StoryCard {...{ story, zone }} place="Lead, the newest by itself" isLead />
    </div>
  )
}

'use client'
import { Button } from '@mantine/core'
import { fillFront } from './arrange-front.ts'
import type { Front } from './use-front.client.ts'
import type { StoryPage } from './use-stories.client.ts'

const templates = [
  { name: 'Quiet day', slots: 4 },
  { name: 'Busy day', slots: 10 },
]

interface Props {
  front: Front
  recent: StoryPage
}

/** Fills the front to a size, or cuts it: what was chosen stays first, then the newest. */
export function FrontTemplates({ front: { state, change }, recent }: Props) {
  const { arrangement } = state
  const newest = recent.items.map(({ id }) => id)
  return (
    <p className="front-templates">
      {templates.map(({ name, slots }) => (
        <Button
          key={name}
          size="compact-sm"
          variant="default"
          onClick={() =>
            change({ arrangement: fillFront(arrangement, newest, slots) }, `${name}: the lead and ${slots} beside it.`)
          }
        >
          {name}: {slots} beside the lead
        </Button>
      ))}
    </p>
  )
}

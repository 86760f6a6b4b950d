'use client'
import { useDraggable } from '@dnd-kit/core'
import { GripIcon } from '#components/ui/grip-icon.tsx'
import type { DeskStory } from '#lib/curation/desk-queries.ts'
import { fromFinder } from './board-ids.ts'

/** The grip of a live story: it is dragged onto the front by it. */
export function StoryGrip({ story }: { story: DeskStory }) {
  const { attributes, listeners, setNodeRef } = useDraggable({ id: fromFinder(story.id), data: { story } })
  return (
    <button
      type="button"
      ref={setNodeRef}
      className="sortable-grip story-grip"
      {...attributes}
      {...listeners}
      aria-label={`Drag “${story.headline}” onto the front`}
    >
      <GripIcon />
    </button>
  )
}

'use client'
import {
  type CollisionDetection,
  closestCenter,
  DndContext,
  type DragEndEvent,
  DragOverlay,
  KeyboardSensor,
  PointerSensor,
  pointerWithin,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import { type ReactNode, useId, useMemo, useRef, useState } from 'react'
import type { DeskStory } from '#lib/curation/desk-queries.ts'
import { moveInFront, newestLeads, orderOfFront, putAt } from '../arrange-front.ts'
import type { Front } from '../use-front.client.ts'
import { endSlot, placeOf, placeWords, storyOf } from './board-ids.ts'
import { type Walked, walkPlaces } from './walk-places.ts'

interface Named {
  id: string | number
  data: { current?: { story?: DeskStory } | undefined }
}

/** Hears what is dragged: a story within the front, or from the live stories to a place of it; by pointer or by keyboard. */
export function FrontBoard({ front, children }: { front: Front; children: ReactNode }) {
  const id = useId()
  const { state, headlineOf, change, put } = front
  const order = orderOfFront(state.arrangement)
  const known = useRef(order)
  known.current = order
  const [walked] = useState<Walked>({ place: null })
  const coordinateGetter = useMemo(() => walkPlaces(() => known.current, walked), [walked])
  const collisionDetection = useMemo(() => collide(walked), [walked])
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter }),
  )
  const [dragged, setDragged] = useState<DeskStory | null>(null)
  const nameOf = ({ id: item, data }: Named) =>
    item === newestLeads ? 'the newest story' : `“${data.current?.story?.headline ?? headlineOf(String(item))}”`
  const end = ({ active, over }: DragEndEvent) => {
    setDragged(null)
    const to = placeOf(over?.id, order)
    const story = active.data.current?.story as DeskStory | undefined
    if (to === null) return
    // A live story may stand on the front already: then it is moved, as by its own grip.
    const from = order.indexOf(story?.id ?? String(active.id))
    if (from < 0) {
      if (story) put({ put: (now) => putAt(now, story.id, to), said: saidOf(story.headline, to), story })
      return
    }
    const place = story && from < to ? to - 1 : Math.min(to, order.length - 1)
    if (from !== place)
      change({ arrangement: moveInFront(state.arrangement, from, place) }, saidOf(headlineOf(order[from]), place))
  }
  const isMoving = useRef(false)
  const announcements = {
    onDragStart: ({ active }: { active: Named }) => {
      isMoving.current = false
      return `${nameOf(active)} picked up.`
    },
    onDragOver: ({ active, over }: { active: Named; over: { id: string | number } | null }) => {
      // An item lies over itself as soon as it is picked up: that must not be said over what was just said.
      if (!isMoving.current && over?.id === active.id) return undefined
      isMoving.current = true
      const to = placeOf(over?.id, order)
      if (to === null) return ''
      return storyOf(active.id) === null ? `Now at place ${to + 1} of ${order.length}.` : `Over ${placeWords(to)}.`
    },
    onDragEnd: ({ active }: { active: Named }) => `${nameOf(active)} put down.`,
    onDragCancel: () => 'Left where it was.',
  }
  const screenReaderInstructions = {
    draggable: 'Press Space to pick up, the arrow keys to choose a place, Space to put down, Escape to leave it where it was.',
  }
  return (
    <DndContext
      id={id}
      sensors={sensors}
      collisionDetection={collisionDetection}
      onDragStart={({ active }) => {
        walked.place = null
        setDragged((active.data.current?.story as DeskStory | undefined) ?? null)
      }}
      onDragEnd={end}
      onDragCancel={() => setDragged(null)}
      accessibility={{ announcements, screenReaderInstructions }}
    >
      {children}
      <DragOverlay dropAnimation={null}>{dragged ? <p className="story-dragged">{dragged.headline}</p> : null}</DragOverlay>
    </DndContext>
  )
}

function saidOf(headline: string, place: number): string {
  return place === 0 ? `“${headline}” leads now.` : `“${headline}” is at place ${place} now.`
}

// What comes from outside goes where the pointer is, or where the arrows led; and nowhere when that is beside the front.
function collide(walked: Walked): CollisionDetection {
  return (asked) => {
    if (storyOf(asked.active.id) === null) {
      const within = asked.droppableContainers.filter(({ id }) => id !== endSlot)
      return closestCenter({ ...asked, droppableContainers: within })
    }
    if (asked.pointerCoordinates) return pointerWithin(asked)
    return asked.droppableContainers.filter(({ id }) => id === walked.place).map(({ id }) => ({ id }))
  }
}

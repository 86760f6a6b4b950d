'use client'
import { useState } from 'react'
import type { DeskStory } from '#lib/curation/desk-queries.ts'
import type { FrontArrangement } from '#lib/curation/schema.ts'
import { type Change, couldGo, newestLeads, orderOfFront, putAt, takeOffFront } from './arrange-front.ts'
import type { CurationScreen } from './curation-screen.ts'
import { useCuration } from './use-curation.client.ts'

/** A way to put a story on the front, and what is said when it is there. */
interface Put {
  put: (front: FrontArrangement) => Change<FrontArrangement>
  said: string
  story?: DeskStory | undefined
}

export interface Removed {
  id: string
  /** Where it stood: 0 led. */
  place: number
}

const mostRemoved = 5

/** The front's state: beside what every place has, the question which story makes room, and what was taken off last. */
export function useFront(screen: CurationScreen<'front'>) {
  const curation = useCuration(screen)
  const { change, headlineOf } = curation
  const { arrangement } = curation.state
  const [asked, setAsked] = useState<(Put & { choices: string[] }) | null>(null)
  const [removed, setRemoved] = useState<Removed[]>([])
  const note = (next: FrontArrangement) => {
    const stands = new Set(orderOfFront(next))
    const gone = orderOfFront(arrangement).flatMap((id, place) => (stands.has(id) || id === newestLeads ? [] : [{ id, place }]))
    const isGone = new Set(gone.map(({ id }) => id))
    setRemoved((before) => [...gone, ...before.filter(({ id }) => !stands.has(id) && !isGone.has(id))].slice(0, mostRemoved))
  }
  const take = (next: Change<FrontArrangement>, said: string, story?: DeskStory) => {
    note(next.arrangement)
    change(next, said, story)
  }
  /** Puts a story on the front; where there is no room it is asked which one goes. */
  const put = (way: Put) => {
    const next = way.put(arrangement)
    if (next.dropped === undefined) take(next, way.said, way.story)
    else setAsked({ ...way, choices: couldGo(arrangement, way.put) })
  }
  const letGo = (id: string) => {
    if (!asked) return
    setAsked(null)
    take(asked.put(takeOffFront(arrangement, id)), `${asked.said} “${headlineOf(id)}” made room.`, asked.story)
  }
  const putBack = ({ id, place }: Removed) =>
    put({ put: (front) => putAt(front, id, place), said: `“${headlineOf(id)}” is back.` })
  const keep = () => setAsked(null)
  return { ...curation, change: take, put, asked, letGo, keep, removed, putBack }
}

export type Front = ReturnType<typeof useFront>

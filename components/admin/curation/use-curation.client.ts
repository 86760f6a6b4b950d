'use client'
import { useState } from 'react'
import type { DeskStory } from '#lib/curation/desk-queries.ts'
import type { Arrangements, Place } from '#lib/curation/schema.ts'
import type { Change } from './arrange-front.ts'
import type { CurationScreen } from './curation-screen.ts'
import { useStaging } from './use-staging.client.ts'

/** A screen's state: what is arranged, the stories by id, and one way to change it, which is said aloud. */
export function useCuration<P extends Place>({ desk, actions }: CurationScreen<P>) {
  const [state, staging] = useStaging(desk, actions)
  const [met, setMet] = useState<Record<string, DeskStory>>({})
  const [said, setSaid] = useState('')
  const stories = { ...met, ...desk.stories }
  const headlineOf = (id: string | undefined) => (id && stories[id]?.headline) || 'A story that is not there any more'
  const change = ({ arrangement, dropped }: Change<Arrangements[P]>, words: string, story?: DeskStory) => {
    if (story) setMet((before) => ({ ...before, [story.id]: story }))
    setSaid(dropped ? `${words} “${headlineOf(dropped)}” dropped off the end.` : words)
    // What was not sent is kept in the staging, which says so.
    void staging.change(arrangement)
  }
  return { state, staging, stories, headlineOf, change, said }
}

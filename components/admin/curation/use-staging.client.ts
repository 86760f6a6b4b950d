'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useState, useSyncExternalStore } from 'react'
import type { CurationDesk } from '#lib/curation/desk-queries.ts'
import type { Place } from '#lib/curation/schema.ts'
import { type CurationActions, createStaging, isDirty, type Staging, type StagingState } from './staging.ts'

/** Ties a screen to its staging, and warns before it is left with something that is not on disk. */
export function useStaging<P extends Place>(desk: CurationDesk<P>, actions: CurationActions): [StagingState<P>, Staging<P>] {
  const [staging] = useState(() => createStaging(desk.place, desk, actions))
  const state = useSyncExternalStore(staging.subscribe, staging.get, staging.get)
  const router = useRouter()
  useEffect(() => staging.follow(desk), [staging, desk])
  // The other editor's arrangement may name stories that this screen has not met.
  const inConflict = state.conflict !== null
  useEffect(() => {
    if (inConflict) router.refresh()
  }, [inConflict, router])
  useEffect(() => {
    const onUnload = (event: BeforeUnloadEvent) => {
      if (isDirty(staging.get())) event.preventDefault()
    }
    window.addEventListener('beforeunload', onUnload)
    return () => window.removeEventListener('beforeunload', onUnload)
  }, [staging])
  return [state, staging]
}

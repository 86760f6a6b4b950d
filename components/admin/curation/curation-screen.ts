import type { CurationDesk } from '#lib/curation/desk-queries.ts'
import type { Launched, PlannedLaunch } from '#lib/curation/launch-queries.ts'
import type { Place } from '#lib/curation/schema.ts'
import type { CurationActions } from './staging.ts'
import type { StoryPage } from './use-stories.client.ts'

/** What the server gives to a screen that arranges a place. */
export interface CurationScreen<P extends Place> {
  desk: CurationDesk<P>
  recent: StoryPage
  planned: PlannedLaunch<P> | null
  history: Launched<P>[]
  zone: string
  actions: CurationActions
}

'use client'
import { urls } from '#lib/urls.ts'
import { hide, pin } from './arrange-latest.ts'
import { CurationFrame } from './curation-frame.client.tsx'
import type { CurationScreen } from './curation-screen.ts'
import { latestDifferences } from './differences.ts'
import { HiddenList } from './hidden-list.client.tsx'
import { LatestFinder } from './latest-finder.client.tsx'
import { PinList } from './pin-list.client.tsx'
import { useCuration } from './use-curation.client.ts'

/** "Latest" as it is arranged: what is pinned to its top and what is hidden from it, with the live stories to choose from. */
export function LatestDesk(screen: CurationScreen<'latest'>) {
  const { recent, zone } = screen
  const curation = useCuration(screen)
  const { state, headlineOf, change } = curation
  const { arrangement, live, conflict } = state
  const differences = latestDifferences(live, arrangement)
  const other = conflict?.staged ?? arrangement
  const theirs = [
    ...other.pins.map((id, index) => `Pinned at ${index + 1}: ${headlineOf(id)}`),
    ...other.hidden.map((id) => `Hidden: ${headlineOf(id)}`),
  ]
  const putBack = (id: string) => {
    const back = live.pins.includes(id) ? pin(arrangement, id, live.pins.indexOf(id)) : { arrangement: hide(arrangement, id) }
    change(back, `“${headlineOf(id)}” is ${live.pins.includes(id) ? 'pinned' : 'hidden'} again.`)
  }
  return (
    <CurationFrame
      {...{ screen, curation, differences, theirs }}
      name="“Latest”"
      liveHref={urls.latest()}
      wasAt={(id) => (live.hidden.includes(id) ? 'Was hidden' : `Was pinned at ${live.pins.indexOf(id) + 1}`)}
      onPutBack={putBack}
      finder={<LatestFinder {...{ curation, recent, zone }} />}
    >
      <PinList {...{ curation, differences, recent, zone }} />
      <HiddenList {...{ curation, differences, zone }} />
    </CurationFrame>
  )
}

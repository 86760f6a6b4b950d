'use client'
import { urls } from '#lib/urls.ts'
import { hide, pin } from './arrange-latest.ts'
import { ConflictAlert } from './conflict-alert.client.tsx'
import { CurationBar } from './curation-bar.client.tsx'
import { CurationMessages } from './curation-messages.client.tsx'
import type { CurationScreen } from './curation-screen.ts'
import { latestDifferences } from './differences.ts'
import { GoneList } from './gone-list.client.tsx'
import { HiddenList } from './hidden-list.client.tsx'
import { LatestFinder } from './latest-finder.client.tsx'
import { PinList } from './pin-list.client.tsx'
import { useCuration } from './use-curation.client.ts'
import './curation.css'

/** "Latest" as it is arranged: what is pinned to its top and what is hidden from it, with the live stories to choose from. */
export function LatestDesk(screen: CurationScreen<'latest'>) {
  const { recent, zone } = screen
  const curation = useCuration(screen)
  const { state, staging, stories, headlineOf, change, said } = curation
  const { arrangement, live, conflict } = state
  const differences = latestDifferences(live, arrangement)
  const theirs = conflict
    ? [
        ...conflict.staged.pins.map((id, index) => `Pinned at ${index + 1}: ${headlineOf(id)}`),
        ...conflict.staged.hidden.map((id) => `Hidden: ${headlineOf(id)}`),
      ]
    : []
  const putBack = (id: string) => {
    const back = live.pins.includes(id) ? pin(arrangement, id, live.pins.indexOf(id)) : { arrangement: hide(arrangement, id) }
    change(back, `“${headlineOf(id)}” is ${live.pins.includes(id) ? 'pinned' : 'hidden'} again.`)
  }
  return (
    <>
      <CurationBar state={state} staging={staging} count={differences.count} name="“Latest”" liveHref={urls.latest()} />
      {conflict ? (
        <ConflictAlert {...{ conflict, zone, theirs }} onKeepMine={staging.keepMine} onTakeTheirs={staging.takeTheirs} />
      ) : null}
      <CurationMessages state={state} staging={staging} headlineOf={headlineOf} />
      <p className="desk-unseen" role="status">
        {said}
      </p>
      <div className="curation">
        <div>
          <PinList {...{ curation, differences, recent, zone }} />
          <HiddenList {...{ curation, differences, zone }} />
          <GoneList
            ids={differences.gone}
            {...{ stories, zone }}
            wasAt={(id) => (live.hidden.includes(id) ? 'Was hidden' : `Was pinned at ${live.pins.indexOf(id) + 1}`)}
            onPutBack={putBack}
          />
        </div>
        <LatestFinder {...{ curation, recent, zone }} />
      </div>
    </>
  )
}

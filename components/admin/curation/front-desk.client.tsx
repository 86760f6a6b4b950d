'use client'
import { curationLimits } from '#lib/curation/limits.ts'
import { urls } from '#lib/urls.ts'
import { newestLeads, orderOfFront, putBackOnFront } from './arrange-front.ts'
import { FrontBoard } from './board/front-board.client.tsx'
import { CurationFrame } from './curation-frame.client.tsx'
import type { CurationScreen } from './curation-screen.ts'
import { frontDifferences } from './differences.ts'
import { DropOffDialog } from './drop-off-dialog.client.tsx'
import { FrontFinder } from './front-finder.client.tsx'
import { FrontOrder } from './front-order.client.tsx'
import { FrontTemplates } from './front-templates.client.tsx'
import { RemovedList } from './removed-list.client.tsx'
import { useFront } from './use-front.client.ts'

/** The front as it is arranged: the lead and what stands beside it, with the live stories to choose from. */
export function FrontDesk(screen: CurationScreen<'front'>) {
  const { recent, zone } = screen
  const front = useFront(screen)
  const { state, headlineOf, put } = front
  const { arrangement, live, conflict } = state
  const differences = frontDifferences(live, arrangement)
  const theirs = orderOfFront(conflict?.staged ?? arrangement).map(
    (id, index) => `${index ? index : 'Lead'}: ${id === newestLeads ? 'the newest story' : headlineOf(id)}`,
  )
  const full = arrangement.slots.length >= curationLimits.slots
  return (
    <FrontBoard front={front}>
      <CurationFrame
        {...{ screen, differences, theirs }}
        curation={front}
        name="the front"
        liveHref={urls.front()}
        wasAt={(id) => (live.lead === id ? 'Was the lead' : `Was at ${live.slots.indexOf(id) + 1}`)}
        onPutBack={(id) => put({ put: (now) => putBackOnFront(now, id, live), said: `“${headlineOf(id)}” is back.` })}
        finder={<FrontFinder {...{ front, recent, zone }} />}
      >
        <section aria-labelledby="order-h">
          <h2 id="order-h" tabIndex={-1}>
            On the front
          </h2>
          <p className="curation-limit">
            {arrangement.slots.length} of {curationLimits.slots} beside the lead.
            {full ? ' One more, and you choose which one drops off.' : ''}{' '}
            <a className="to-stories" href="#stories">
              Find a story
            </a>
          </p>
          <FrontTemplates {...{ front, recent }} />
          <FrontOrder {...{ front, differences, recent, zone }} />
        </section>
        <RemovedList front={front} without={differences.gone} zone={zone} />
      </CurationFrame>
      <DropOffDialog front={front} />
    </FrontBoard>
  )
}

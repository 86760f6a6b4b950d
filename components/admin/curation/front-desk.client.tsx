'use client'
import { curationLimits } from '#lib/curation/limits.ts'
import { urls } from '#lib/urls.ts'
import { newestLeads, orderOfFront, putBackOnFront } from './arrange-front.ts'
import { CurationFrame } from './curation-frame.client.tsx'
import type { CurationScreen } from './curation-screen.ts'
import { frontDifferences } from './differences.ts'
import { FrontFinder } from './front-finder.client.tsx'
import { FrontOrder } from './front-order.client.tsx'
import { FrontTemplates } from './front-templates.client.tsx'
import { useCuration } from './use-curation.client.ts'

/** The front as it is arranged: the lead and what stands beside it, with the live stories to choose from. */
export function FrontDesk(screen: CurationScreen<'front'>) {
  const { recent, zone } = screen
  const curation = useCuration(screen)
  const { state, headlineOf, change } = curation
  const { arrangement, live, conflict } = state
  const differences = frontDifferences(live, arrangement)
  const theirs = orderOfFront(conflict?.staged ?? arrangement).map(
    (id, index) => `${index ? index : 'Lead'}: ${id === newestLeads ? 'the newest story' : headlineOf(id)}`,
  )
  const full = arrangement.slots.length >= curationLimits.slots
  return (
    <CurationFrame
      {...{ screen, curation, differences, theirs }}
      name="the front"
      liveHref={urls.front()}
      wasAt={(id) => (live.lead === id ? 'Was the lead' : `Was at ${live.slots.indexOf(id) + 1}`)}
      onPutBack={(id) => change(putBackOnFront(arrangement, id, live), `“${headlineOf(id)}” is back.`)}
      finder={<FrontFinder {...{ curation, recent, zone }} />}
    >
      <section aria-labelledby="order-h">
        <h2 id="order-h" tabIndex={-1}>
          On the front
        </h2>
        <p className="curation-limit">
          {arrangement.slots.length} of {curationLimits.slots} beside the lead.
          {full ? ` One more pushes “${headlineOf(arrangement.slots.at(-1))}” off the end.` : ''}{' '}
          <a className="to-stories" href="#stories">
            Find a story
          </a>
        </p>
        <FrontTemplates {...{ curation, recent }} />
        <FrontOrder {...{ curation, differences, recent, zone }} />
      </section>
    </CurationFrame>
  )
}

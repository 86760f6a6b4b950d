'use client'
import type { ReactNode } from 'react'
import type { Place } from '#lib/curation/schema.ts'
import { ConflictAlert } from './conflict-alert.client.tsx'
import { CurationBar } from './curation-bar.client.tsx'
import { CurationMessages } from './curation-messages.client.tsx'
import type { CurationScreen } from './curation-screen.ts'
import type { Differences } from './differences.ts'
import { GoneList } from './gone-list.client.tsx'
import { LaunchHistory } from './launch-history.client.tsx'
import { PlannedNotice } from './planned-notice.client.tsx'
import type { useCuration } from './use-curation.client.ts'
import './curation.css'

interface Props<P extends Place> {
  screen: CurationScreen<P>
  curation: ReturnType<typeof useCuration<P>>
  differences: Differences
  /** "the front", "“Latest”". */
  name: string
  liveHref: string
  /** What somebody else staged meanwhile, a line for each story. */
  theirs: string[]
  wasAt: (id: string) => string
  onPutBack: (id: string) => void
  /** The live stories to choose from. */
  finder: ReactNode
  /** What is arranged. */
  children: ReactNode
}

/** What every place has that is arranged: its steps and messages, what was taken off, what was launched, and the stories. */
export function CurationFrame<P extends Place>(props: Props<P>) {
  const { screen, curation, differences, name, liveHref, theirs, wasAt, onPutBack, finder, children } = props
  const { zone, planned, history, actions, desk } = screen
  const { state, staging, stories, headlineOf, change, said } = curation
  const { conflict } = state
  return (
    <>
      <CurationBar {...{ state, staging, name, liveHref, zone, actions }} place={desk.place} count={differences.count} />
      {planned ? <PlannedNotice {...{ planned, zone, actions, state }} place={desk.place} /> : null}
      {conflict ? (
        <ConflictAlert {...{ conflict, zone, theirs }} onKeepMine={staging.keepMine} onTakeTheirs={staging.takeTheirs} />
      ) : null}
      <CurationMessages state={state} staging={staging} headlineOf={headlineOf} />
      <p className="desk-unseen" role="status">
        {said}
      </p>
      <div className="curation">
        <div>
          {children}
          <GoneList ids={differences.gone} {...{ stories, zone, wasAt, onPutBack }} />
          <LaunchHistory {...{ history, stories, zone, live: state.live }} onBring={change} />
        </div>
        {finder}
      </div>
    </>
  )
}

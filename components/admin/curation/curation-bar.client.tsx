'use client'
import { Button } from '@mantine/core'
import { useRef } from 'react'
import { ConfirmButton } from '#components/ui/confirm-button.client.tsx'
import type { DeskAction } from '#components/ui/use-desk-action.client.tsx'
import type { Place } from '#lib/curation/schema.ts'
import { LaunchLater } from './launch-later.client.tsx'
import { type CurationActions, isDirty, type Staging, type StagingState } from './staging.ts'

interface Props<P extends Place> {
  state: StagingState<P>
  staging: Staging<P>
  /** How many stories stand otherwise than readers see them. */
  count: number
  /** "the front", "“Latest”". */
  name: string
  liveHref: string
  place: P
  zone: string
  actions: CurationActions
}

/** What readers do not see yet, whether it is on disk, and the two ways on. */
export function CurationBar<P extends Place>({ state, staging, count, name, liveHref, place, zone, actions }: Props<P>) {
  const changes = `${count} ${count === 1 ? 'change' : 'changes'}`
  const mayLaunch = count > 0 && !state.conflict && state.busy !== 'launching'
  const bar = useRef<HTMLDivElement>(null)
  // The message stands on the page, so the dialogue need not stay open for it.
  const discard: DeskAction<void> = async () => {
    await staging.discard()
    return { status: 'done' }
  }
  return (
    <div className="curation-bar" ref={bar} tabIndex={-1}>
      <p className="curation-state">
        <strong>{count ? `${changes} that readers do not see yet` : 'Readers see it like this'}</strong>
        <span role="status">{savedWords(state)}</span>
      </p>
      <div className="curation-steps">
        <a href={liveHref} target="_blank" rel="noopener">
          See it live<span className="desk-unseen"> (opens a new tab)</span>
        </a>
        {count > 0 && !state.conflict ? (
          <ConfirmButton
            action={discard}
            hidden={{}}
            label="Discard"
            title="Discard what is staged?"
            onDone={() => bar.current?.focus()}
            text={`${changes} will be thrown away, and ${name} is arranged as readers see it now. This cannot be undone.`}
          />
        ) : null}
        {mayLaunch ? <LaunchLater {...{ place, staging, zone, actions }} /> : null}
        <Button
          onClick={mayLaunch ? staging.launch : undefined}
          {...(mayLaunch ? {} : { 'aria-disabled': true, 'data-disabled': true })}
        >
          {state.busy === 'launching' ? 'Launching…' : 'Launch'}
        </Button>
      </div>
    </div>
  )
}

function savedWords<P extends Place>(state: StagingState<P>): string {
  if (state.busy === 'keeping') return 'Saving…'
  if (isDirty(state)) return 'Not saved'
  return state.version === 0 ? '' : 'Saved'
}

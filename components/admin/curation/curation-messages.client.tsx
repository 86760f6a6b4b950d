'use client'
import { Alert, Button } from '@mantine/core'
import { FormMessage } from '#components/ui/form-message.client.tsx'
import type { Place } from '#lib/curation/schema.ts'
import { isDirty, type Staging, type StagingState } from './staging.ts'

const words = {
  launching: 'Launched. Readers see it now.',
  discarding: 'Discarded. It stands as readers see it.',
  undoing: 'Undone. Readers see again what stood before.',
}

interface Props<P extends Place> {
  state: StagingState<P>
  staging: Staging<P>
  headlineOf: (id: string) => string
}

/** What the server said last: that it was launched, or why not. */
export function CurationMessages<P extends Place>({ state, staging, headlineOf }: Props<P>) {
  const { fault, done } = state
  const fell = done?.fell.map((id) => `“${headlineOf(id)}”`).join(', ')
  const said = done ? words[done.step] : ''
  return (
    <div className="curation-messages">
      {fault ? (
        <FormMessage state={{ status: 'refused', message: fault.message, ...(fault.code ? { code: fault.code } : {}) }} />
      ) : null}
      {fault && isDirty(state) ? (
        <Button size="xs" variant="default" onClick={staging.keep}>
          Try again
        </Button>
      ) : null}
      <div role="status">
        {done ? (
          <Alert color="teal" variant="light">
            {said}
            {fell ? ` ${fell} fell away: not live any more.` : ''}{' '}
            {done.step === 'launching' ? (
              <Button size="compact-sm" variant="default" onClick={staging.undo}>
                Undo
              </Button>
            ) : null}
          </Alert>
        ) : null}
      </div>
    </div>
  )
}

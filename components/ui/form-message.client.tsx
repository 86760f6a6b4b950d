'use client'
import { Alert, Anchor } from '@mantine/core'
import type { ActionState } from '#lib/action-state.ts'
import { urls } from '#lib/urls.ts'

/** What the action said, aloud too. `done` is the sentence for success. */
export function FormMessage({ state, done }: { state: ActionState<unknown>; done?: string | undefined }) {
  const isRefused = state.status === 'refused'
  return (
    <div className="desk-said" aria-live="polite">
      {isRefused ? (
        <Alert color="red" variant="light" tabIndex={-1} data-form-message role="alert">
          {state.message}
          {state.code === 'not-signed-in' ? (
            <>
              {' '}
              <Anchor href={urls.admin.signIn()} target="_blank" inherit>
                Sign in (opens a new tab)
              </Anchor>
            </>
          ) : null}
        </Alert>
      ) : null}
      {state.status === 'done' && done ? (
        <Alert color="teal" variant="light">
          {done}
        </Alert>
      ) : null}
    </div>
  )
}

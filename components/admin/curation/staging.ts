import type { DeskAction } from '#components/ui/use-desk-action.client.tsx'
import { type ActionState, idle } from '#lib/action-state.ts'
import type { OpenCuration } from '#lib/curation/open-curation.ts'
import type { ArrangeInput, Arrangements, Place } from '#lib/curation/schema.ts'

type Step<Input, Result> = (previous: ActionState<never>, input: Input) => Promise<ActionState<Result>>
type Stood = { version: number; arrangement: Arrangements[Place] }

/** The desk's actions, as the screen calls them. */
export interface CurationActions {
  arrange: Step<ArrangeInput, number>
  launch: Step<{ place: Place; version: number }, Stood & { fell: string[] }>
  discard: Step<{ place: Place; version: number }, Stood>
  undo: Step<{ place: Place; version: number }, Stood & { fell: string[] }>
  plan: DeskAction<void>
  callOff: DeskAction<void>
}

type Busy = 'launching' | 'discarding' | 'undoing'

export interface StagingState<P extends Place> {
  /** As the screen shows it. */
  arrangement: Arrangements[P]
  /** What is known to be on disk; the same object as `arrangement` while nothing changed since. */
  staged: Arrangements[P]
  live: Arrangements[P]
  version: number
  busy: 'no' | 'keeping' | Busy
  fault: { message: string; code?: string | undefined } | null
  /** What somebody else staged meanwhile; nothing is sent until the editor chose. */
  conflict: OpenCuration<P> | null
  /** The last step, until the next change, and the stories that fell away with it. */
  done: { step: Busy; fell: string[] } | null
}

export type Staging<P extends Place> = ReturnType<typeof createStaging<P>>

/** An arrangement outside of React: each change is sent, one at a time, and none is lost when sending fails. */
export function createStaging<P extends Place>(place: P, open: OpenCuration<P>, actions: CurationActions) {
  const { staged, live, version } = open
  let state: StagingState<P> = {
    ...{ arrangement: staged, staged, live, version },
    ...{ busy: 'no', fault: null, conflict: null, done: null },
  }
  const listeners = new Set<() => void>()
  const set = (change: Partial<StagingState<P>>) => {
    state = { ...state, ...change }
    for (const listener of listeners) listener()
  }
  const refuse = ({ code, data, message = 'This was not done.' }: ActionState<unknown>) => {
    if (code === 'conflict') set({ busy: 'no', conflict: data as OpenCuration<P> })
    else set({ busy: 'no', fault: { message, code } })
  }

  let keeping = Promise.resolve()

  /** Sends what is on the screen until it is on disk. */
  function keep(): Promise<void> {
    if (state.busy === 'no' && !state.conflict && isDirty(state)) keeping = send()
    return keeping
  }

  async function send(): Promise<void> {
    set({ busy: 'keeping', fault: null })
    while (isDirty(state)) {
      const { arrangement, version: known } = state
      // A place and its arrangement belong together, which the compiler cannot see for a place that it does not know.
      const input = { place, version: known, arrangement } as ArrangeInput
      const answer = await reach(() => actions.arrange(idle, input))
      if (answer.status !== 'done' || answer.result === undefined) return refuse(answer)
      set({ staged: arrangement, version: answer.result })
    }
    set({ busy: 'no' })
  }

  async function step(busy: Busy): Promise<void> {
    // What is thrown away need not be on disk before.
    await (busy === 'launching' ? keep() : keeping)
    if (state.busy !== 'no' || state.conflict || (busy === 'launching' && isDirty(state))) return
    set({ busy, fault: null })
    const call = { launching: actions.launch, discarding: actions.discard, undoing: actions.undo }[busy]
    const answer = await reach<Stood & { fell?: string[] }>(() => call(idle, { place, version: state.version }))
    if (answer.status !== 'done' || !answer.result) return refuse(answer)
    const stands = answer.result.arrangement as Arrangements[P]
    const { version: newer, fell = [] } = answer.result
    set({ ...settled(stands, stands, newer), done: { step: busy, fell } })
  }

  return {
    get: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    change: (arrangement: Arrangements[P]) => {
      set({ arrangement, done: null })
      return keep()
    },
    keep,
    launch: () => step('launching'),
    discard: () => step('discarding'),
    /** Shows readers again what stood before the last launch. */
    undo: () => step('undoing'),
    /** Puts this screen's arrangement in place of the other editor's. */
    keepMine: () => {
      if (!state.conflict) return
      const { staged: theirs, live: seen, version: newer } = state.conflict
      set({ staged: theirs, live: seen, version: newer, conflict: null })
      return keep()
    },
    takeTheirs: () => {
      if (state.conflict) set(settled(state.conflict.staged, state.conflict.live, state.conflict.version))
    },
    /** Takes over what the server says now, unless something here is not on disk yet. */
    follow: (newer: OpenCuration<P>) => {
      if (newer.version < state.version || state.busy !== 'no' || state.conflict || isDirty(state)) return
      const { done } = state
      set({ ...settled(newer.staged, newer.live, newer.version), done })
    },
  }
}

export function isDirty<P extends Place>({ arrangement, staged }: StagingState<P>): boolean {
  return arrangement !== staged
}

function settled<A>(staged: A, live: A, version: number) {
  return { arrangement: staged, staged, live, version, busy: 'no', fault: null, conflict: null, done: null } as const
}

/** Calls the server; that it cannot be reached is an answer too. */
async function reach<Result>(call: () => Promise<ActionState<Result>>): Promise<ActionState<Result>> {
  try {
    return await call()
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const message = 'The server could not be reached, or it failed. What you arranged is still here: try again in a moment.'
    return { status: 'refused', code: 'unreachable', message }
  }
}

import type { ActionState } from '../action-state.ts'
import { newSecret } from '../ids.ts'

interface Held {
  state: ActionState
  until: number
}

// The bundler keeps two module caches in one process: who holds a form and who shows it again are not in the same.
const slot = Symbol.for('colophon.reports.held')
const holder = globalThis as { [slot]?: Map<string, Held> }
const most = 100
const lifeMs = 60_000

/** Holds a form that was refused until its page is shown again: a moment, in memory only. @returns the name to ask for it by */
export function holdForm(state: ActionState, now: Date): string {
  const held = all()
  for (const [name, { until }] of held) if (until < now.getTime() || held.size >= most) held.delete(name)
  const name = newSecret(16)
  held.set(name, { state, until: now.getTime() + lifeMs })
  return name
}

/** What was held under this name, while it still is. */
export function findHeld(name: string | undefined, now: Date): ActionState | null {
  const found = name === undefined ? undefined : all().get(name)
  return found && found.until >= now.getTime() ? found.state : null
}

function all(): Map<string, Held> {
  holder[slot] ??= new Map()
  return holder[slot]
}

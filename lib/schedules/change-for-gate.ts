import type { AskGateInput } from '../gate/schema.ts'
import type { PlannedChange } from './schema.ts'

/** What the gate is told of a change that goes out at a moment. */
export function changeForGate(change: PlannedChange): NonNullable<AskGateInput['change']> {
  if ('was' in change) return { class: change.class, was: change.was, isNow: change.isNow }
  return { class: change.class, was: '', isNow: change.class === 'update' ? change.note : '' }
}

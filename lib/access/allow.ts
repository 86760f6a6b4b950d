import { log } from '../log.ts'
import { Refusal } from '../refusal.ts'
import { type Permission, policy, type Role } from './policy.ts'

/** Who acts: an account that is signed in, or the clock. */
export interface Viewer {
  accountId: string | null
  name: string
  role: Role
  /** The hash that names the session of this request. */
  sessionHash?: string
}

/** What is acted on, as far as the policy asks. */
export interface Subject {
  createdBy?: string | null
  status?: string
}

/** Whether this viewer may do this to that. What the desk shows and what `allow` demands come from here. */
export function may(viewer: Viewer, permission: Permission, subject?: Subject): boolean {
  const grant = policy[permission][viewer.role]
  if (grant === 'yes') return true
  if (grant === 'no' || !subject) return false
  const isMine = viewer.accountId !== null && subject.createdBy === viewer.accountId
  return grant === 'mine' ? isMine : isMine && subject.status === 'draft'
}

/**
 * The lock: the first line of every verb and of every query of the desk.
 * @throws Refusal('missing') for what a contributor may not know of, Refusal('forbidden') otherwise
 */
export function allow(viewer: Viewer, permission: Permission, subject?: Subject): void {
  if (may(viewer, permission, subject)) return
  const hidden = subject !== undefined && viewer.role === 'contributor' && subject.createdBy !== viewer.accountId
  log.warn({ actor: viewer.accountId, role: viewer.role, permission }, 'not allowed')
  if (hidden) throw new Refusal('missing', 'There is nothing here, or it is not yours to see.')
  throw new Refusal('forbidden', `Your role (${viewer.role}) does not allow this.`)
}

/** The viewer that the worker acts as. */
export const theClock: Viewer = { accountId: null, name: 'the clock', role: 'clock' }

/** The viewer that the operator's command line acts as. */
export const theOperator: Viewer = { accountId: null, name: 'the operator', role: 'admin' }

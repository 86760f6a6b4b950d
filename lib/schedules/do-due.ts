import type { Viewer } from '../access/allow.ts'
import { log } from '../log.ts'
import { Refusal } from '../refusal.ts'
import type { Due } from './list-due.ts'
import { publishChangesDue } from './publish-changes-due.ts'
import { publishDue } from './publish-due.ts'
import { putOff } from './put-off.ts'
import { withdrawDue } from './withdraw-due.ts'

const acts = { publish: publishDue, change: publishChangesDue, withdraw: withdrawDue }
const passing = new Set(['busy', 'disk-full'])

/** Does what is due, or says at the desk why it was not done. @returns whether it was done */
export async function doDue(viewer: Viewer, due: Due, now: Date): Promise<boolean> {
  try {
    return (await acts[due.act](viewer, { id: due.articleId }, now)) !== null
  } catch (error) {
    const isRefused = error instanceof Refusal
    if (!isRefused) log.error({ err: error, article: due.articleId, act: due.act }, 'what was due failed and is tried again')
    const trouble = isRefused ? error.message : 'The server failed. It tries again, and its log says why.'
    await putOff(viewer, { due, trouble, isFinal: isRefused && !passing.has(error.code) }, now)
    return false
  }
}

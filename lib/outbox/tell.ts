import type { Viewer } from '../access/allow.ts'
import { type OutsideAnswer, type Question, ask as send } from '../outbound/ask.ts'
import { OutboundRefused, type Reach } from '../outbound/reach.ts'
import type { Destination } from './destination.ts'
import { listDue, listUntold } from './due.ts'
import { noteTold, noteTrouble } from './note.ts'
import { questionsFor } from './questions.ts'

export interface Outside {
  /** The publication's own origin. */
  origin: string
  /** Sends one question out. */
  ask: (question: Question, reach: Reach) => Promise<Pick<OutsideAnswer, 'status' | 'headers'>>
  /** Told of each destination that could not be told. */
  onTrouble?: (destination: Destination, trouble: string) => void
}

/** Sends by the guarded client, as this publication. */
export function outside(origin: string, signal: AbortSignal): Pick<Outside, 'origin' | 'ask'> {
  const { hostname } = new URL(origin)
  const asking = { own: [hostname], agent: `Colophon (+${origin})`, signal }
  return { origin, ask: (question, reach) => send(question, { ...asking, reach }) }
}

/**
 * Tells those outside of what changed since they were told last: each in order, at least once. What cannot be said is
 * tried again later, and nothing after it is said before; the others do not wait for that.
 */
export async function tell(viewer: Viewer, outward: Outside, now: Date): Promise<void> {
  const due = await listDue(viewer, now)
  await Promise.all(due.map((destination) => tellOne(viewer, destination, outward, now)))
}

async function tellOne(viewer: Viewer, destination: Destination, outward: Outside, now: Date): Promise<void> {
  const changes = await listUntold(destination, now)
  const last = changes.at(-1)
  if (!last) return
  const { questions, reach } = await questionsFor(destination, changes, outward.origin)
  for (const question of questions) {
    const no = await refusalOf(destination, outward.ask(question, reach))
    if (!no) continue
    outward.onTrouble?.(destination, no.trouble)
    if (no.isFinal) continue
    await noteTrouble(viewer, destination, no.trouble, no.waitMs, now)
    return
  }
  await noteTold(viewer, destination, last.id)
}

interface No {
  trouble: string
  /** It would be refused every time: it is passed over. A cache is never passed over. */
  isFinal: boolean
  waitMs: number
}

async function refusalOf({ kind }: Destination, asked: ReturnType<Outside['ask']>): Promise<No | null> {
  try {
    const { status, headers } = await asked
    if (status >= 200 && status < 300) return null
    const isPing = kind === 'hub' || kind === 'index'
    return {
      trouble: `It answered ${status}.`,
      isFinal: isPing && [400, 410, 413, 422].includes(status),
      waitMs: Math.min(Number(headers['retry-after']) || 0, 86_400) * 1_000,
    }
  } catch (error) {
    // What the network says is no fault of ours: any error here means that nobody was told.
    const cause = error instanceof OutboundRefused || !(error instanceof Error) ? error : (error.cause ?? error)
    return { trouble: cause instanceof Error ? cause.message : String(cause), isFinal: false, waitMs: 0 }
  }
}

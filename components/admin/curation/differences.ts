import type { FrontArrangement, LatestArrangement } from '#lib/curation/schema.ts'
import { newestLeads, orderOfFront } from './arrange-front.ts'

/** What readers do not see yet. */
export interface Differences {
  /** In a word or two, by story: what is new about where it stands. */
  notes: ReadonlyMap<string, string>
  /** Stories that stand where readers look, and not here any more. */
  gone: readonly string[]
  /** How many stories are concerned. */
  count: number
}

export function frontDifferences(live: FrontArrangement, staged: FrontArrangement): Differences {
  const kept = longestCommon(orderOfFront(live), orderOfFront(staged))
  const known = new Set(orderOfFront(live))
  const note = (id: string) => {
    if (!known.has(id)) return 'New here'
    if ((live.lead === id) !== (staged.lead === id)) return staged.lead === id ? 'New lead' : 'Was the lead'
    return kept.has(id) ? undefined : `Was at ${live.slots.indexOf(id) + 1}`
  }
  return differences(orderOfFront(live), orderOfFront(staged), note)
}

export function latestDifferences(live: LatestArrangement, staged: LatestArrangement): Differences {
  const kept = longestCommon(live.pins, staged.pins)
  const wasPinned = new Set(live.pins)
  const wasHidden = new Set(live.hidden)
  const isHidden = new Set(staged.hidden)
  const note = (id: string) => {
    if (isHidden.has(id)) return wasHidden.has(id) ? undefined : 'Newly hidden'
    if (!wasPinned.has(id)) return 'Newly pinned'
    return kept.has(id) ? undefined : `Was at ${live.pins.indexOf(id) + 1}`
  }
  return differences([...live.pins, ...live.hidden], [...staged.pins, ...staged.hidden], note)
}

function differences(live: string[], staged: string[], noteOf: (id: string) => string | undefined): Differences {
  const stands = new Set(staged)
  const gone = live.filter((id) => id !== newestLeads && !stands.has(id))
  const notes = new Map<string, string>()
  for (const id of staged) {
    const note = id === newestLeads ? undefined : noteOf(id)
    if (note) notes.set(id, note)
  }
  return { notes, gone, count: notes.size + gone.length }
}

/** The stories that keep their order, so that one that moved does not make all others look moved. */
function longestCommon(one: readonly string[], other: readonly string[]): ReadonlySet<string> {
  let before: string[][] = other.map(() => [])
  for (const id of one) {
    const row: string[][] = []
    for (const [at, candidate] of other.entries()) {
      const left = row[at - 1] ?? []
      const above = before[at] ?? []
      const both = [...(before[at - 1] ?? []), id]
      row.push(candidate === id ? both : left.length > above.length ? left : above)
    }
    before = row
  }
  return new Set(before.at(-1))
}

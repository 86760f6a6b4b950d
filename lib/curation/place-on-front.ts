import type { Tx } from '#db/client.ts'
import type { Viewer } from '../access/allow.ts'
import { curationLimits } from './limits.ts'
import { isSame, openCuration } from './open-curation.ts'
import type { FrontArrangement, FrontPlace } from './schema.ts'
import { show } from './show.ts'

/**
 * Gives a story that has just gone live its place on the front: in what readers see, and in what an editor is staging,
 * so that the next launch does not take it off again. Undone as any launch is.
 */
export async function placeOnFront(tx: Tx, { id, as }: { id: string; as: FrontPlace }, viewer: Viewer, now: Date): Promise<void> {
  const open = await openCuration(tx, 'front')
  const staged = put(open.staged, id, as)
  const shown = { place: 'front' as const, open: { ...open, staged }, arrangement: put(open.live, id, as) }
  await show(tx, { ...shown, staysStaged: isSame(open.staged, open.live) }, viewer, now)
}

// Whatever it pushes off the end of a full list falls back among the newest.
function put({ lead, slots }: FrontArrangement, id: string, as: FrontPlace): FrontArrangement {
  const others = slots.filter((each) => each !== id)
  if (as === 'beside') return { lead: lead === id ? null : lead, slots: [id, ...others].slice(0, curationLimits.slots) }
  const before = lead === null || lead === id ? [] : [lead]
  return { lead: id, slots: [...before, ...others].slice(0, curationLimits.slots) }
}

import type { Tx } from '#db/client.ts'
import { launches } from '#db/schema/publication.ts'
import type { Viewer } from '../access/allow.ts'
import { expire } from '../changes/expire.ts'
import { newId } from '../ids.ts'
import { tags } from '../tags.ts'
import type { Stood } from './discard-staged.ts'
import { keepArrangement } from './keep-arrangement.ts'
import { liveAmong } from './live-among.ts'
import type { OpenCuration } from './open-curation.ts'
import type { Arrangements, Place } from './schema.ts'
import { storiesOf } from './stories-of.ts'

interface Shown {
  place: Place
  open: OpenCuration
  arrangement: Arrangements[Place]
  /** Whether what is staged becomes the same; what an editor is still arranging is left alone otherwise. */
  staysStaged: boolean
}

/** Shows readers an arrangement, without what is not live, and keeps what stood before. `fell` are the ids that fell away. */
export async function show(tx: Tx, shown: Shown, viewer: Viewer, now: Date): Promise<Stood & { fell: string[] }> {
  const { place, open, staysStaged } = shown
  const { arrangement, fell } = await keepOnlyLive(tx, shown.arrangement)
  const version = open.version + 1
  await keepArrangement(tx, { place, state: 'live', arrangement, version }, viewer, now)
  const staged = staysStaged ? arrangement : open.staged
  await keepArrangement(tx, { place, state: 'staged', arrangement: staged, version }, viewer, now)
  const launched = { id: newId(), place, arrangement, was: open.live, launchedBy: viewer.accountId, launchedAt: now.getTime() }
  await tx.insert(launches).values(launched)
  await expire(tx, [place === 'front' ? tags.front : tags.latest], now)
  return { version, arrangement, fell }
}

async function keepOnlyLive(tx: Tx, staged: Arrangements[Place]) {
  const ids = storiesOf(staged)
  const live = await liveAmong(tx, ids)
  const isLive = (id: string) => live.has(id)
  const arrangement =
    'pins' in staged
      ? { pins: staged.pins.filter(isLive), hidden: staged.hidden.filter(isLive) }
      : { lead: staged.lead !== null && isLive(staged.lead) ? staged.lead : null, slots: staged.slots.filter(isLive) }
  return { arrangement, fell: ids.filter((id) => !isLive(id)) }
}

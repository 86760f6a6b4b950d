import type { Tx } from '#db/client.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { record } from '../audit/record.ts'
import { expire } from '../changes/expire.ts'
import { tags } from '../tags.ts'
import type { Stood } from './discard-staged.ts'
import { keepArrangement } from './keep-arrangement.ts'
import { liveAmong } from './live-among.ts'
import { demandVersion, openCuration } from './open-curation.ts'
import type { Arrangements, CurationStepInput, Place } from './schema.ts'
import { storiesOf } from './stories-of.ts'

/** Shows readers the staged arrangement. `fell` are the ids that fell away because they are not live. */
export function launch(viewer: Viewer, input: CurationStepInput, now: Date): Promise<Stood & { fell: string[] }> {
  return write(async (tx) => {
    allow(viewer, 'curation:arrange')
    const { place } = input
    const open = await openCuration(tx, place)
    demandVersion(open, input.version)
    const { arrangement, fell } = await keepOnlyLive(tx, open.staged)
    const version = open.version + 1
    await keepArrangement(tx, { place, state: 'live', arrangement, version }, viewer, now)
    await keepArrangement(tx, { place, state: 'staged', arrangement, version }, viewer, now)
    await expire(tx, [place === 'front' ? tags.front : tags.latest], now)
    await record(tx, viewer, { verb: 'launch', subject: ['curation', place], detail: { ...arrangement, fell } }, now)
    return { version, arrangement, fell }
  })
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

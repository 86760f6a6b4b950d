import { and, eq, inArray } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { record } from '../audit/record.ts'
import { expire } from '../changes/expire.ts'
import { tags } from '../tags.ts'
import { keepArrangement } from './keep-arrangement.ts'
import { openStaged } from './open-curation.ts'
import type { CurationStepInput, FrontArrangement, LatestArrangement } from './schema.ts'

/** Shows readers the staged arrangement. @returns the new version, and the ids that fell away because they are not live */
export function launch(viewer: Viewer, input: CurationStepInput, now: Date): Promise<{ version: number; fell: string[] }> {
  return write(async (tx) => {
    allow(viewer, 'curation:arrange')
    const { place } = input
    const { staged, version } = await openStaged(tx, input)
    const { arrangement, fell } = await keepOnlyLive(tx, staged)
    await keepArrangement(tx, { place, state: 'live', arrangement, version }, viewer, now)
    await keepArrangement(tx, { place, state: 'staged', arrangement, version: version + 1 }, viewer, now)
    await expire(tx, [place === 'front' ? tags.front : tags.latest], now)
    await record(tx, viewer, { verb: 'launch', subject: ['curation', place], detail: { ...arrangement, fell } }, now)
    return { version: version + 1, fell }
  })
}

async function keepOnlyLive(tx: Tx, staged: FrontArrangement | LatestArrangement) {
  const ids = 'slots' in staged ? [...staged.slots, ...(staged.lead ? [staged.lead] : [])] : [...staged.pins, ...staged.hidden]
  const rows = ids.length
    ? await tx
        .select({ id: articles.id })
        .from(articles)
        .where(and(inArray(articles.id, ids), eq(articles.status, 'live')))
    : []
  const live = new Set(rows.map(({ id }) => id))
  const isLive = (id: string) => live.has(id)
  const arrangement =
    'slots' in staged
      ? { lead: staged.lead && isLive(staged.lead) ? staged.lead : null, slots: staged.slots.filter(isLive) }
      : { pins: staged.pins.filter(isLive), hidden: staged.hidden.filter(isLive) }
  return { arrangement, fell: ids.filter((id) => !isLive(id)) }
}

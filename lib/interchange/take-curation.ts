import { and, eq } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { curations } from '#db/schema/publication.ts'
import { canonicalJson } from '../articles/canonical.ts'
import { record } from '../audit/record.ts'
import { expire } from '../changes/expire.ts'
import { keepArrangement } from '../curation/keep-arrangement.ts'
import { frontArrangement, latestArrangement } from '../curation/schema.ts'
import { Refusal } from '../refusal.ts'
import { tags } from '../tags.ts'
import { idsOfArticles } from './article-content.ts'
import type { ImportRun } from './import-run.ts'
import type { LineOf } from './schema.ts'

/** How the front or "Latest" is arranged, staged or as readers see it. */
export async function takeCuration(tx: Tx, line: LineOf<'curation'>, run: ImportRun): Promise<boolean> {
  const { place, state } = line
  const arrangement = await arrangementOf(tx, line)
  const [known] = await tx
    .select()
    .from(curations)
    .where(and(eq(curations.place, place), eq(curations.state, state)))
  if (known && canonicalJson(known.arrangement) === canonicalJson(arrangement)) return false
  const kept = { place, state, arrangement, version: (known?.version ?? 0) + 1 }
  await keepArrangement(tx, kept, run.viewer, line.at === undefined ? run.now : new Date(line.at))
  if (state === 'live') await expire(tx, [place === 'front' ? tags.front : tags.latest], run.now)
  await record(tx, run.viewer, { verb: 'import', subject: ['curation', place], detail: { state, ...arrangement } }, run.now)
  return true
}

async function arrangementOf(tx: Tx, line: LineOf<'curation'>) {
  const named = line.place === 'front' ? [...(line.lead ? [line.lead] : []), ...line.slots] : [...line.pins, ...line.hidden]
  const ids = await idsOfArticles(tx, named)
  const idOf = (slug: string) => {
    const id = ids.get(slug)
    if (!id) throw new Refusal('missing', `There is no article ${slug}.`)
    return id
  }
  return line.place === 'front'
    ? frontArrangement.parse({ lead: line.lead && idOf(line.lead), slots: line.slots.map(idOf) })
    : latestArrangement.parse({ pins: line.pins.map(idOf), hidden: line.hidden.map(idOf) })
}

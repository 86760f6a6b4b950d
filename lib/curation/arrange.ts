import { eq } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../refusal.ts'
import { keepArrangement } from './keep-arrangement.ts'
import { liveAmong } from './live-among.ts'
import { demandVersion, isSame, type OpenCuration, openCuration } from './open-curation.ts'
import type { ArrangeInput } from './schema.ts'
import { storiesOf } from './stories-of.ts'

/** Stages an arrangement. Readers see nothing of it until it is launched. @returns the new version */
export function arrange(viewer: Viewer, input: ArrangeInput, now: Date): Promise<number> {
  return write(async (tx) => {
    allow(viewer, 'curation:arrange')
    const { place, arrangement } = input
    const open = await openCuration(tx, place)
    // What was sent twice is there already, whoever's answer got lost.
    if (isSame(open.staged, arrangement)) return open.version
    demandVersion(open, input.version)
    await demandLive(tx, open, storiesOf(arrangement))
    const version = open.version + 1
    await keepArrangement(tx, { place, state: 'staged', arrangement, version }, viewer, now)
    await record(tx, viewer, { verb: 'arrange', subject: ['curation', place], detail: { ...arrangement } }, now)
    return version
  })
}

// A story that stood here and was withdrawn since may stay until the launch; none may come in that is not live.
async function demandLive(tx: Tx, open: OpenCuration, ids: string[]): Promise<void> {
  const known = new Set([...storiesOf(open.staged), ...storiesOf(open.live)])
  const added = ids.filter((id) => !known.has(id))
  const live = await liveAmong(tx, added)
  const wrong = added.find((id) => !live.has(id))
  if (wrong === undefined) return
  const [found] = await tx.select({ headline: articles.headline }).from(articles).where(eq(articles.id, wrong))
  throw new Refusal('not-live', `${found ? `“${found.headline}”` : 'One of these'} is not live. Take it off to go on.`)
}

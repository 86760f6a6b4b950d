import { eq } from 'drizzle-orm'
import { media } from '#db/schema/publication.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../refusal.ts'
import { findSettings } from '../settings/queries.ts'
import { endOfRights } from './rights-day.ts'
import type { DescribeInput } from './schema.ts'

/**
 * Says what a picture shows and whose it is. Articles keep the words that they were given: readers' pages do not change.
 * @throws Refusal('conflict') when somebody described it since `version`
 */
export async function describe(viewer: Viewer, { id, version, rightsEnd, ...words }: DescribeInput, now: Date): Promise<void> {
  const { timeZone } = await findSettings()
  return write(async (tx) => {
    const [before] = await tx.select().from(media).where(eq(media.id, id))
    allow(viewer, 'media:describe', before ?? {})
    if (!before) throw new Refusal('missing', 'This picture is no longer in the library.')
    const said = { ...words, rightsEndAt: rightsEnd ? endOfRights(rightsEnd, timeZone) : null }
    const known: Record<string, unknown> = before
    if (Object.entries(said).every(([key, value]) => known[key] === value)) return
    if (before.version !== version)
      throw new Refusal(
        'conflict',
        'Somebody described this picture since you opened it. Copy what you typed, load the page again and compare.',
      )
    await tx
      .update(media)
      .set({ ...said, version: version + 1 })
      .where(eq(media.id, id))
    await record(tx, viewer, { verb: 'describe', subject: ['media', id], detail: { ...words, rightsEnd } }, now)
  })
}

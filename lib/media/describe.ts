import { eq } from 'drizzle-orm'
import { media } from '#db/schema/publication.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../refusal.ts'
import { findSettings } from '../settings/queries.ts'
import { endOfRights } from './rights-day.ts'
import type { DescribeInput } from './schema.ts'

/** Says what a picture shows and whose it is. Articles keep the words that they were given: readers' pages do not change. */
export async function describe(viewer: Viewer, { id, rightsEnd, ...words }: DescribeInput, now: Date): Promise<void> {
  const { timeZone } = await findSettings()
  return write(async (tx) => {
    const [picture] = await tx.select({ createdBy: media.createdBy }).from(media).where(eq(media.id, id))
    allow(viewer, 'media:describe', picture ?? {})
    if (!picture) throw new Refusal('missing', 'This picture is no longer in the library.')
    const rightsEndAt = rightsEnd ? endOfRights(rightsEnd, timeZone) : null
    await tx
      .update(media)
      .set({ ...words, rightsEndAt })
      .where(eq(media.id, id))
    await record(tx, viewer, { verb: 'describe', subject: ['media', id], detail: { ...words, rightsEnd } }, now)
  })
}

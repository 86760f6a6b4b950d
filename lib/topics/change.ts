import { eq } from 'drizzle-orm'
import { topics } from '#db/schema/publication.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { claimAddress } from '../addresses/claim.ts'
import { record } from '../audit/record.ts'
import { expire } from '../changes/expire.ts'
import { Refusal } from '../refusal.ts'
import { tags } from '../tags.ts'
import { urls } from '../urls.ts'
import type { AddTopicInput } from './schema.ts'

/** Changes what is said of a topic. With a new address the old one answers 308. */
export function change(viewer: Viewer, { id, ...input }: AddTopicInput, now: Date): Promise<void> {
  return write(async (tx) => {
    allow(viewer, 'topic:change')
    const [before] = await tx.select().from(topics).where(eq(topics.id, id))
    if (!before) throw new Refusal('missing', 'There is no such topic.')
    if (input.slug !== before.slug) await claimAddress(tx, { path: urls.topic(input.slug), kind: 'topic', id }, now)
    await tx.update(topics).set(input).where(eq(topics.id, id))
    await expire(tx, [tags.topic(id), tags.topicList(id)], now)
    await record(tx, viewer, { verb: 'change', subject: ['topic', id], detail: { from: before.slug, to: input.slug } }, now)
  })
}

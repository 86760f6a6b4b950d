import { eq } from 'drizzle-orm'
import { topics } from '#db/schema/publication.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { claimAddress } from '../addresses/claim.ts'
import { record } from '../audit/record.ts'
import { urls } from '../urls.ts'
import type { AddTopicInput } from './schema.ts'

/** Enters a topic, whose page is at its own address from now on. @returns the id */
export function add(viewer: Viewer, input: AddTopicInput, now: Date): Promise<string> {
  return write(async (tx) => {
    allow(viewer, 'topic:change')
    const { id, slug } = input
    const [made] = await tx.select({ id: topics.id }).from(topics).where(eq(topics.id, id))
    if (made) return id
    await claimAddress(tx, { path: urls.topic(slug), kind: 'topic', id }, now)
    await tx.insert(topics).values(input)
    await record(tx, viewer, { verb: 'add', subject: ['topic', id], detail: { slug } }, now)
    return id
  })
}

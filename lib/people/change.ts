import { eq } from 'drizzle-orm'
import { people } from '#db/schema/publication.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { claimAddress } from '../addresses/claim.ts'
import { record } from '../audit/record.ts'
import { expire } from '../changes/expire.ts'
import { Refusal } from '../refusal.ts'
import { tags } from '../tags.ts'
import { urls } from '../urls.ts'
import type { AddPersonInput } from './schema.ts'

/** Changes what is said of a person. With a new address the old one answers 308. */
export function change(viewer: Viewer, { id, ...input }: AddPersonInput, now: Date): Promise<void> {
  return write(async (tx) => {
    allow(viewer, 'person:change')
    const [before] = await tx.select().from(people).where(eq(people.id, id))
    if (!before) throw new Refusal('missing', 'There is no such person.')
    if (input.slug !== before.slug) await claimAddress(tx, { path: urls.person(input.slug), kind: 'person', id }, now)
    await tx.update(people).set(input).where(eq(people.id, id))
    await expire(tx, [tags.person(id), tags.personList(id)], now)
    await record(tx, viewer, { verb: 'change', subject: ['person', id], detail: { from: before.slug, to: input.slug } }, now)
  })
}

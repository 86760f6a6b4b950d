import { eq } from 'drizzle-orm'
import { people } from '#db/schema/publication.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { claimAddress } from '../addresses/claim.ts'
import { record } from '../audit/record.ts'
import { urls } from '../urls.ts'
import type { AddPersonInput } from './schema.ts'

/** Enters a person, whose page is at its own address from now on. @returns the id */
export function add(viewer: Viewer, input: AddPersonInput, now: Date): Promise<string> {
  return write(async (tx) => {
    allow(viewer, 'person:change')
    const { id, slug } = input
    const [made] = await tx.select({ id: people.id }).from(people).where(eq(people.id, id))
    if (made) return id
    await claimAddress(tx, { path: urls.person(slug), kind: 'person', id }, now)
    await tx.insert(people).values(input)
    await record(tx, viewer, { verb: 'add', subject: ['person', id], detail: { slug } }, now)
    return id
  })
}

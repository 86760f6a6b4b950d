import { and, asc, inArray, isNotNull } from 'drizzle-orm'
import { type ReadDb, read, type Tx } from '#db/client.ts'
import { links } from '#db/schema/links.ts'
import type { Reference } from '../articles/content.ts'
import { normaliseUrl } from '../references/normalise.ts'

/** What the gate is told of a reference's page. */
export interface LinkForGate {
  state: (typeof links.$inferSelect)['state']
  everAlive: boolean
  hardFailures: number
  archived: boolean | null
  title?: string
  published?: string
}

/** What the checker last knew of the pages of these references, by key. @returns null where it looked at none of them */
export async function linksForGate(references: Reference[]): Promise<Record<string, LinkForGate> | null> {
  const rows = new Map((await checkedLinks(read(), references)).map((row) => [row.address, row]))
  const known = references.flatMap(({ key, url }) => {
    const row = rows.get(normaliseUrl(url) ?? '')
    if (!row) return []
    const { state, seenAliveAt, strikes, archived, title, published } = row
    const page = { ...(title ? { title } : {}), ...(published ? { published } : {}) }
    return [[key, { state, everAlive: seenAliveAt !== null, hardFailures: strikes, archived, ...page }] as const]
  })
  return known.length ? Object.fromEntries(known) : null
}

/** What a report's facts rest on, of these references' pages. */
export async function linksStamp(db: ReadDb | Tx, references: Reference[]): Promise<string[]> {
  const rows = await checkedLinks(db, references)
  return rows.map(({ state, strikes, checkedAt }) => `${state}${strikes}@${checkedAt}`)
}

function checkedLinks(db: ReadDb | Tx, references: Reference[]) {
  const addresses = references.flatMap(({ url }) => normaliseUrl(url) ?? [])
  return db
    .select()
    .from(links)
    .where(and(inArray(links.address, addresses), isNotNull(links.checkedAt)))
    .orderBy(asc(links.address))
}

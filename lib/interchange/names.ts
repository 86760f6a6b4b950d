import { eq, inArray, max } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { people, sections, topics } from '#db/schema/publication.ts'
import { claimAddress } from '../addresses/claim.ts'
import { record } from '../audit/record.ts'
import { expire } from '../changes/expire.ts'
import { newId } from '../ids.ts'
import { Refusal } from '../refusal.ts'
import { tags } from '../tags.ts'
import { reservedSegments, urls } from '../urls.ts'
import type { ImportRun } from './import-run.ts'

const tables = { section: sections, topic: topics, person: people } as const
const reserved = new Set<string>(reservedSegments)
export type NamedKind = keyof typeof tables

/** The ids of sections, topics or people by their slugs, in order. Those that are named and missing are made. */
export async function idsOfNamed(tx: Tx, kind: NamedKind, slugs: string[], run: ImportRun): Promise<string[]> {
  const table = tables[kind]
  const unknown = [...new Set(slugs)].filter((slug) => !run.ids.has(`${kind} ${slug}`))
  if (unknown.length) {
    const found = await tx.select({ id: table.id, slug: table.slug }).from(table).where(inArray(table.slug, unknown))
    for (const { id, slug } of found) run.ids.set(`${kind} ${slug}`, id)
  }
  const ids: string[] = []
  for (const slug of new Set(slugs))
    ids.push(run.ids.get(`${kind} ${slug}`) ?? (await make(tx, kind, { slug, name: nameOf(slug) }, run)))
  return ids
}

/** Makes a section, topic or person at its own address. @returns its id */
export async function make(tx: Tx, kind: NamedKind, row: { slug: string; name: string }, run: ImportRun): Promise<string> {
  const { now } = run
  const id = newId()
  const path = { section: urls.section, topic: urls.topic, person: urls.person }[kind](row.slug)
  await claimAddress(tx, { path, kind, id }, now)
  if (kind === 'section') {
    if (reserved.has(row.slug)) throw new Refusal('reserved', `The address /${row.slug} is used by the publication itself.`)
    const [last] = await tx.select({ position: max(sections.position) }).from(sections)
    await tx.insert(sections).values({ ...row, id, position: (last?.position ?? 0) + 1 })
    await expire(tx, [tags.site, tags.front], now)
  } else await tx.insert(tables[kind]).values({ ...row, id })
  await record(tx, run.viewer, { verb: 'import', subject: [kind, id], detail: { slug: row.slug } }, now)
  run.ids.set(`${kind} ${row.slug}`, id)
  return id
}

/** What is kept of a section, topic or person with this slug. */
export async function findNamed(tx: Tx, kind: NamedKind, slug: string) {
  const [row] = await tx.select().from(tables[kind]).where(eq(tables[kind].slug, slug))
  return row
}

// "politics-and-conflicts" is a readable name already.
function nameOf(slug: string): string {
  const words = slug.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

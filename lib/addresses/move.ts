import { and, eq, inArray, like, ne, sql } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { addresses } from '#db/schema/record.ts'
import { expire } from '../changes/expire.ts'
import { Refusal } from '../refusal.ts'
import { tags } from '../tags.ts'

interface Move {
  /** The id of the section whose articles move. */
  section: string
  from: string
  to: string
}

/**
 * Gives every article of a section its address under the section's new one; the old ones answer 308.
 * @throws Refusal('slug-taken') when a new path ever was another article's
 */
export async function moveAddresses(tx: Tx, { section, from, to }: Move, now: Date): Promise<void> {
  const here = and(eq(addresses.subjectKind, 'article'), ne(addresses.state, 'moved'), like(addresses.path, `/${from}/%`))
  const own = await tx
    .select({ path: addresses.path, subjectId: addresses.subjectId, state: addresses.state })
    .from(addresses)
    .innerJoin(articles, and(eq(articles.id, addresses.subjectId), eq(articles.sectionId, section)))
    .where(here)
  const since = now.getTime()
  for (let start = 0; start < own.length; start += 400) {
    const some = own.slice(start, start + 400)
    const moved = some.map((row) => ({
      ...row,
      path: `/${to}/${row.path.slice(from.length + 2)}`,
      subjectKind: 'article' as const,
      since,
    }))
    await refuseTaken(tx, moved)
    const left = some.map(({ path }) => path)
    await tx.update(addresses).set({ state: 'moved', since }).where(inArray(addresses.path, left))
    await tx
      .insert(addresses)
      .values(moved)
      .onConflictDoUpdate({ target: addresses.path, set: { state: sql`excluded.state`, since } })
    await expire(tx, [...left, ...moved.map(({ path }) => path)].map(tags.address), now)
  }
}

// A section that takes an old address back may hold an article whose slug was another's there.
async function refuseTaken(tx: Tx, wanted: { path: string; subjectId: string }[]): Promise<void> {
  const owner = new Map(wanted.map(({ path, subjectId }) => [path, subjectId]))
  const known = await tx
    .select({ path: addresses.path, id: addresses.subjectId })
    .from(addresses)
    .where(inArray(addresses.path, [...owner.keys()]))
  const taken = known.find(({ path, id }) => owner.get(path) !== id)
  if (taken)
    throw new Refusal(
      'slug-taken',
      `With this address an article would come to ${taken.path}, which once was another’s. Change that article’s address first.`,
      'slug',
    )
}

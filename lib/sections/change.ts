import { and, eq, inArray, like, ne, sql } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { sections } from '#db/schema/publication.ts'
import { addresses } from '#db/schema/record.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { claimAddress } from '../addresses/claim.ts'
import { record } from '../audit/record.ts'
import { expire } from '../changes/expire.ts'
import { Refusal } from '../refusal.ts'
import { tags } from '../tags.ts'
import { urls } from '../urls.ts'
import type { AddSectionInput } from './schema.ts'

/** Renames a section or says what it is about. With a new address all its articles move too; the old ones answer 308. */
export function change(viewer: Viewer, input: AddSectionInput, now: Date): Promise<void> {
  return write(async (tx) => {
    allow(viewer, 'section:change')
    const { id, slug, name, description } = input
    const [before] = await tx.select().from(sections).where(eq(sections.id, id))
    if (!before) throw new Refusal('missing', 'There is no such section.')
    if (slug !== before.slug) {
      await claimAddress(tx, { path: urls.section(slug), kind: 'section', id }, now)
      await moveArticles(tx, { id, from: before.slug, to: slug }, now)
    }
    await tx.update(sections).set({ slug, name, description }).where(eq(sections.id, id))
    const shown = await tx
      .select({ id: articles.id })
      .from(articles)
      .where(and(eq(articles.sectionId, id), eq(articles.status, 'live')))
    const onPages =
      name === before.name && slug === before.slug
        ? []
        : shown.flatMap((article) => [tags.article(article.id), tags.card(article.id)])
    await expire(tx, [tags.site, tags.front, tags.section(id), tags.sectionList(id), ...onPages], now)
    await record(tx, viewer, { verb: 'change', subject: ['section', id], detail: { from: before.slug, to: slug, name } }, now)
  })
}

async function moveArticles(tx: Tx, { id, from, to }: { id: string; from: string; to: string }, now: Date): Promise<void> {
  const here = and(eq(addresses.subjectKind, 'article'), ne(addresses.state, 'moved'), like(addresses.path, `/${from}/%`))
  const own = await tx
    .select({ path: addresses.path, subjectId: addresses.subjectId, state: addresses.state })
    .from(addresses)
    .innerJoin(articles, and(eq(articles.id, addresses.subjectId), eq(articles.sectionId, id)))
    .where(here)
  const at = now.getTime()
  for (let start = 0; start < own.length; start += 400) {
    const some = own.slice(start, start + 400)
    const moved = some.map(({ path, subjectId, state }) => ({
      path: `/${to}/${path.slice(from.length + 2)}`,
      subjectKind: 'article' as const,
      subjectId,
      state,
      since: at,
    }))
    await tx
      .update(addresses)
      .set({ state: 'moved', since: at })
      .where(
        inArray(
          addresses.path,
          some.map(({ path }) => path),
        ),
      )
    await tx
      .insert(addresses)
      .values(moved)
      .onConflictDoUpdate({ target: addresses.path, set: { state: sql`excluded.state`, since: at } })
    await expire(
      tx,
      [...some, ...moved].map(({ path }) => tags.address(path)),
      now,
    )
  }
}

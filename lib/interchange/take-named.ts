import { eq } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { articlePeople, articles, articleTopics } from '#db/schema/articles.ts'
import { people, sections, topics } from '#db/schema/publication.ts'
import { record } from '../audit/record.ts'
import { kinds } from '../catalogue/kinds.ts'
import { expire } from '../changes/expire.ts'
import { refreshNames } from '../search/refresh-names.ts'
import { tags } from '../tags.ts'
import type { ImportRun } from './import-run.ts'
import { findNamed, make } from './names.ts'
import type { LineOf } from './schema.ts'

/** A section, a topic or a person: made, or changed to what the line says. */
export async function takeNamed(tx: Tx, line: LineOf<'section' | 'topic' | 'person'>, run: ImportRun): Promise<boolean> {
  const { colophon: _colophon, type, ...row } = line
  const known = await findNamed(tx, type, row.slug)
  if (!known) {
    await make(tx, type, row, run)
    return true
  }
  const before: Record<string, unknown> = known
  if (Object.entries(row).every(([key, value]) => before[key] === value)) return false
  const table = { section: sections, topic: topics, person: people }[type]
  await tx
    .update(table)
    .set({ ...row, version: known.version + 1 })
    .where(eq(table.id, known.id))
  if (type !== 'section' && row.name !== known.name) await refreshNames(tx, type, known.id, run.now)
  await expire(tx, [...(await staleOf(tx, type, known.id))], run.now)
  await record(tx, run.viewer, { verb: 'import', subject: [type, known.id], detail: { slug: row.slug } }, run.now)
  return true
}

// The name stands on its own pages, and on every article that is filed under it.
async function staleOf(tx: Tx, type: 'section' | 'topic' | 'person', id: string): Promise<string[]> {
  const shown = await shownUnder(tx, type, id)
  const onPages = shown.flatMap((article) => [tags.article(article.id), tags.card(article.id)])
  if (type === 'section') return [tags.site, tags.front, tags.section(id), tags.sectionList(id), ...onPages]
  return [...(type === 'topic' ? kinds.topic.stale(id) : kinds.person.stale(id)), ...onPages]
}

function shownUnder(tx: Tx, type: 'section' | 'topic' | 'person', id: string): Promise<{ id: string }[]> {
  if (type === 'section')
    return tx
      .select({ id: articles.id })
      .from(articles)
      .where(eq(articles.sectionId, id))
      .then((rows) => rows)
  if (type === 'topic')
    return tx
      .select({ id: articleTopics.articleId })
      .from(articleTopics)
      .where(eq(articleTopics.topicId, id))
      .then((rows) => rows)
  return tx
    .select({ id: articlePeople.articleId })
    .from(articlePeople)
    .where(eq(articlePeople.personId, id))
    .then((rows) => rows)
}

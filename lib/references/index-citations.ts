import { eq, sql } from 'drizzle-orm'
import { preparedFor, type Tx } from '#db/client.ts'
import { citations, sources } from '#db/schema/references.ts'
import type { ArticleContent, Reference } from '../articles/content.ts'
import { newId } from '../ids.ts'
import { knownOf } from '../links/shown-of.ts'
import { countLeaning, type Leaning, leaningOf } from './count-leaning.ts'
import { followMarks } from './follow-marks.ts'
import { hostOf, normaliseUrl } from './normalise.ts'
import { listUses } from './uses.ts'

const field = sql.placeholder
const clear = preparedFor((tx) =>
  tx
    .delete(citations)
    .where(eq(citations.articleId, field('articleId')))
    .prepare(),
)
const addCitation = preparedFor((tx) => {
  const use = { key: field('key'), locator: field('locator'), sentence: field('sentence'), position: field('position') }
  return tx
    .insert(citations)
    .values({ ...use, articleId: field('articleId'), sourceId: field('sourceId') })
    .prepare()
})
const sourceAt = preparedFor((tx) =>
  tx
    .select({ id: sources.id })
    .from(sources)
    .where(eq(sources.address, field('address')))
    .prepare(),
)
const addSource = preparedFor((tx) => {
  const place = { address: field('address'), url: field('url'), host: field('host'), archiveUrl: field('archiveUrl') }
  const shown = { liveState: field('liveState'), checkedAt: field('checkedAt'), seenAliveAt: field('seenAliveAt') }
  return tx
    .insert(sources)
    .values({
      ...place,
      ...shown,
      movedTo: field('movedTo'),
      id: field('id'),
      kind: field('kind'),
      createdAt: field('createdAt'),
    })
    .prepare()
})

/** Rebuilds the index of which sentence leans on which source from the revision that goes live. */
export async function indexCitations(tx: Tx, articleId: string, content: ArticleContent, now: Date): Promise<void> {
  const before = await leaningOf(tx, articleId)
  await clear(tx).execute({ articleId })
  const sourceByKey = await sourcesFor(tx, content.references, before, now)
  for (const [position, use] of listUses(content).entries()) {
    const sourceId = sourceByKey.get(use.key)
    if (sourceId) await addCitation(tx).execute({ ...use, articleId, position, sourceId })
  }
  const after = await leaningOf(tx, articleId)
  await countLeaning(tx, { before, after, isGone: false }, now)
  await followMarks(tx, articleId, { before, after }, now)
}

/** Takes an article's citations out of the index. No page of a source may show them again. */
export async function unindexCitations(tx: Tx, articleId: string, now: Date): Promise<void> {
  const before = await leaningOf(tx, articleId)
  await clear(tx).execute({ articleId })
  await countLeaning(tx, { before, after: [], isGone: true }, now)
  await followMarks(tx, articleId, { before, after: [] }, now)
}

// One row for each page in the world that anybody here has cited; what has no address has a row of its own, which the
// article keeps for as long as its key is the same.
async function sourcesFor(tx: Tx, references: Reference[], before: Leaning[], now: Date): Promise<Map<string, string>> {
  const ownByKey = new Map(before.flatMap(({ key, address, sourceId }) => (address === null ? [[key, sourceId]] : [])))
  const idByKey = new Map<string, string>()
  for (const { key, kind, url, archive } of references) {
    const address = normaliseUrl(url)
    const [known] = address ? await sourceAt(tx).execute({ address }) : []
    const knownId = known?.id ?? (address ? undefined : ownByKey.get(key))
    const id = knownId ?? newId()
    idByKey.set(key, id)
    if (knownId) continue
    const { copy, ...shown } = await knownOf(tx, address ?? '')
    const place = { address, url: url || null, host: hostOf(url) || null, archiveUrl: archive || copy || null }
    await addSource(tx).execute({ ...place, ...shown, id, kind, createdAt: now.getTime() })
  }
  return idByKey
}

import { eq, sql } from 'drizzle-orm'
import { preparedFor, type Tx } from '#db/client.ts'
import { citations, sources } from '#db/schema/references.ts'
import type { ArticleContent, Reference } from '../articles/content.ts'
import { newId } from '../ids.ts'
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
  return tx
    .insert(sources)
    .values({ ...place, id: field('id'), kind: field('kind'), createdAt: field('createdAt') })
    .prepare()
})

/** Rebuilds the index of which sentence leans on which source from the revision that goes live. */
export async function indexCitations(tx: Tx, articleId: string, content: ArticleContent, now: Date): Promise<void> {
  await unindexCitations(tx, articleId)
  const sourceByKey = await sourcesFor(tx, content.references, now)
  for (const [position, use] of listUses(content).entries()) {
    const sourceId = sourceByKey.get(use.key)
    if (sourceId) await addCitation(tx).execute({ ...use, articleId, position, sourceId })
  }
}

/** Takes an article's citations out of the index. */
export async function unindexCitations(tx: Tx, articleId: string): Promise<void> {
  await clear(tx).execute({ articleId })
}

// One row for each page in the world that anybody here has cited; what has no address has a row of its own.
async function sourcesFor(tx: Tx, references: Reference[], now: Date): Promise<Map<string, string>> {
  const idByKey = new Map<string, string>()
  for (const { key, kind, url, archive } of references) {
    const address = normaliseUrl(url)
    const [known] = address ? await sourceAt(tx).execute({ address }) : []
    const id = known?.id ?? newId()
    idByKey.set(key, id)
    if (known) continue
    const place = { address, url: url || null, host: hostOf(url) || null, archiveUrl: archive || null }
    await addSource(tx).execute({ ...place, id, kind, createdAt: now.getTime() })
  }
  return idByKey
}

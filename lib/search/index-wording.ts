import { and, eq, sql } from 'drizzle-orm'
import { preparedFor, type Tx } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { wordingRows } from '#db/schema/search.ts'
import type { ArticleContent } from '../articles/content.ts'
import { linesOf } from '../gate/lines-of.ts'

type State = (typeof wordingRows.$inferSelect)['state']

const field = sql.placeholder
const isOf = and(eq(wordingRows.articleId, field('articleId')), eq(wordingRows.state, field('state')))
const revisionsOf = preparedFor((tx) =>
  tx
    .select({ latest: articles.latestRevisionId, live: articles.liveRevisionId })
    .from(articles)
    .where(eq(articles.id, field('articleId')))
    .prepare(),
)
const rowOf = preparedFor((tx) => tx.select({ row: wordingRows.row }).from(wordingRows).where(isOf).prepare())
const addRow = preparedFor((tx) =>
  tx
    .insert(wordingRows)
    .values({ articleId: field('articleId'), state: field('state') })
    .returning({ row: wordingRows.row })
    .prepare(),
)
const removeRow = preparedFor((tx) => tx.delete(wordingRows).where(isOf).returning({ row: wordingRows.row }).prepare())

/** Keeps every word of a text of an article findable, in place of what was there. What goes live is also what is being written. */
export async function indexWording(tx: Tx, articleId: string, state: State, content: ArticleContent): Promise<void> {
  const [current] = await revisionsOf(tx).execute({ articleId })
  if (state === 'working' && current?.latest === current?.live) return
  const [known] = await rowOf(tx).execute({ articleId, state })
  const [added] = known ? [known] : await addRow(tx).execute({ articleId, state })
  await tx.run(sql`INSERT OR REPLACE INTO wording_index (rowid, words) VALUES (${added?.row}, ${wordsOf(content)})`)
  if (state === 'live') await unindexWording(tx, articleId, 'working')
}

/** What readers no longer see is what is being written, where nothing else is. */
export async function unindexLiveWording(tx: Tx, articleId: string): Promise<void> {
  const [working] = await rowOf(tx).execute({ articleId, state: 'working' })
  if (working) await unindexWording(tx, articleId, 'live')
  else
    await tx
      .update(wordingRows)
      .set({ state: 'working' })
      .where(and(eq(wordingRows.articleId, articleId), eq(wordingRows.state, 'live')))
}

/** Takes a text out of the index of words. */
export async function unindexWording(tx: Tx, articleId: string, state: State): Promise<void> {
  const [gone] = await removeRow(tx).execute({ articleId, state })
  if (gone) await tx.run(sql`DELETE FROM wording_index WHERE rowid = ${gone.row}`)
}

function wordsOf(content: ArticleContent): string {
  const speakers = content.body.content.map((block) => (block.type === 'blockquote' ? (block.attrs?.speaker ?? '') : ''))
  return [...linesOf(content).map(({ text }) => text), ...speakers].join('\n')
}

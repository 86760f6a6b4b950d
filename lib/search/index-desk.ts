import { eq, sql } from 'drizzle-orm'
import { preparedFor, type Tx } from '#db/client.ts'
import { deskMedia, deskTopics } from '#db/schema/articles.ts'
import { deskRows } from '#db/schema/search.ts'
import type { ArticleContent } from '../articles/content.ts'
import { picturesOf } from '../articles/pictures-of.ts'
import { indexWording, unindexWording } from './index-wording.ts'

const field = sql.placeholder('articleId')
const rowOf = preparedFor((tx) => tx.select({ row: deskRows.row }).from(deskRows).where(eq(deskRows.articleId, field)).prepare())
const addRow = preparedFor((tx) => tx.insert(deskRows).values({ articleId: field }).returning({ row: deskRows.row }).prepare())
const clear = preparedFor((tx) => tx.delete(deskMedia).where(eq(deskMedia.articleId, field)).prepare())
const clearTopics = preparedFor((tx) => tx.delete(deskTopics).where(eq(deskTopics.articleId, field)).prepare())

/** Puts an article's working headline, address, standfirst, topics, pictures and words into the desk's indexes, in place of what was there. */
export async function indexDesk(tx: Tx, articleId: string, entry: ArticleContent): Promise<void> {
  const { headline, slug, standfirst } = entry
  await indexWording(tx, articleId, 'working', entry)
  await clear(tx).execute({ articleId })
  const pictures = [...new Set(picturesOf(entry))]
  if (pictures.length) await tx.insert(deskMedia).values(pictures.map((mediaId) => ({ articleId, mediaId })))
  await clearTopics(tx).execute({ articleId })
  const topics = [...new Set(entry.topics)]
  if (topics.length) await tx.insert(deskTopics).values(topics.map((topicId) => ({ articleId, topicId })))
  const [known] = await rowOf(tx).execute({ articleId })
  if (known) {
    await tx.run(
      sql`UPDATE desk_index SET headline = ${headline}, slug = ${slug}, standfirst = ${standfirst} WHERE rowid = ${known.row}`,
    )
    return
  }
  const [added] = await addRow(tx).execute({ articleId })
  await tx.run(
    sql`INSERT INTO desk_index (rowid, headline, slug, standfirst) VALUES (${added?.row}, ${headline}, ${slug}, ${standfirst})`,
  )
}

/** Takes an article that is deleted out of the desk's indexes. */
export async function unindexDesk(tx: Tx, articleId: string): Promise<void> {
  await unindexWording(tx, articleId, 'working')
  await clear(tx).execute({ articleId })
  const [known] = await rowOf(tx).execute({ articleId })
  if (!known) return
  await tx.run(sql`DELETE FROM desk_index WHERE rowid = ${known.row}`)
  await tx.delete(deskRows).where(eq(deskRows.articleId, articleId))
}

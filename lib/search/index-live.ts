import { eq, sql } from 'drizzle-orm'
import { preparedFor, type Tx } from '#db/client.ts'
import { searchRows } from '#db/schema/search.ts'
import type { ArticleContent } from '../articles/content.ts'
import { plainText } from '../articles/plain-text.ts'
import { namesOf } from './names-of.ts'

const addRow = preparedFor((tx) =>
  tx
    .insert(searchRows)
    .values({ articleId: sql.placeholder('articleId') })
    .returning({ row: searchRows.row })
    .prepare(),
)
const removeRow = preparedFor((tx) =>
  tx
    .delete(searchRows)
    .where(eq(searchRows.articleId, sql.placeholder('articleId')))
    .returning({ row: searchRows.row })
    .prepare(),
)

/** Puts a live article's text into the full-text index, in place of what was there. Its people and topics are joined before. */
export async function indexLive(tx: Tx, articleId: string, content: ArticleContent): Promise<void> {
  await unindexLive(tx, articleId)
  const [added] = await addRow(tx).execute({ articleId })
  const names = await namesOf(tx, articleId)
  const sources = content.references
    .map(({ title, publisher, author, url }) => [title, publisher, author, url].join(' '))
    .join('\n')
  const body = [content.keyPoints.map(({ text }) => text).join('\n'), plainText(content.body), content.summary].join('\n')
  await tx.run(sql`INSERT INTO search_index (rowid, headline, standfirst, body, names, sources)
    VALUES (${added?.row}, ${content.headline}, ${content.standfirst}, ${body}, ${names}, ${sources})`)
}

/** Takes an article out of the full-text index. */
export async function unindexLive(tx: Tx, articleId: string): Promise<void> {
  const [gone] = await removeRow(tx).execute({ articleId })
  if (gone) await tx.run(sql`DELETE FROM search_index WHERE rowid = ${gone.row}`)
}

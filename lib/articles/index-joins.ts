import { eq, sql } from 'drizzle-orm'
import { preparedFor, type Tx } from '#db/client.ts'
import { articleMedia, articlePeople, articleTopics } from '#db/schema/articles.ts'
import type { ArticleContent } from './content.ts'
import { picturesOf } from './pictures-of.ts'

const field = sql.placeholder
const place = { articleId: field('articleId'), publishedAt: field('publishedAt'), position: field('position') }
const topics = {
  clear: preparedFor((tx) => clearing(tx, articleTopics)),
  add: preparedFor((tx) =>
    tx
      .insert(articleTopics)
      .values({ ...place, topicId: field('id') })
      .prepare(),
  ),
}
const people = {
  clear: preparedFor((tx) => clearing(tx, articlePeople)),
  add: preparedFor((tx) =>
    tx
      .insert(articlePeople)
      .values({ ...place, personId: field('id') })
      .prepare(),
  ),
}
const media = {
  clear: preparedFor((tx) => clearing(tx, articleMedia)),
  add: preparedFor((tx) =>
    tx
      .insert(articleMedia)
      .values({ articleId: field('articleId'), mediaId: field('id') })
      .prepare(),
  ),
}

/** Rebuilds which topics, people and pictures a live article stands with. */
export async function indexJoins(tx: Tx, articleId: string, content: ArticleContent, publishedAt: number): Promise<void> {
  for (const { clear } of [topics, people, media]) await clear(tx).execute({ articleId })
  for (const [position, id] of [...new Set(content.topics)].entries())
    await topics.add(tx).execute({ articleId, id, publishedAt, position })
  for (const [position, id] of [...new Set(content.bylines)].entries())
    await people.add(tx).execute({ articleId, id, publishedAt, position })
  for (const id of new Set(picturesOf(content))) await media.add(tx).execute({ articleId, id })
}

function clearing(tx: Tx, table: typeof articleTopics | typeof articlePeople | typeof articleMedia) {
  return tx
    .delete(table)
    .where(eq(table.articleId, field('articleId')))
    .prepare()
}

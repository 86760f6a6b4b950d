import { eq, sql } from 'drizzle-orm'
import { preparedFor, type Tx } from '#db/client.ts'
import { articlePeople, articleTopics } from '#db/schema/articles.ts'
import { tags } from '../tags.ts'

const topicsOf = preparedFor((tx) =>
  tx
    .select({ id: articleTopics.topicId })
    .from(articleTopics)
    .where(eq(articleTopics.articleId, sql.placeholder('id')))
    .prepare(),
)
const peopleOf = preparedFor((tx) =>
  tx
    .select({ id: articlePeople.personId })
    .from(articlePeople)
    .where(eq(articlePeople.articleId, sql.placeholder('id')))
    .prepare(),
)

/** All that rests on a live article: its page, its card wherever it stands, and every list that it is in. */
export async function staleTags(tx: Tx, article: { id: string; sectionId: string }): Promise<string[]> {
  const topics = await topicsOf(tx).execute({ id: article.id })
  const people = await peopleOf(tx).execute({ id: article.id })
  return [
    tags.article(article.id),
    tags.card(article.id),
    tags.front,
    tags.latest,
    tags.search,
    tags.sectionList(article.sectionId),
    ...topics.map(({ id }) => tags.topicList(id)),
    ...people.map(({ id }) => tags.personList(id)),
  ]
}

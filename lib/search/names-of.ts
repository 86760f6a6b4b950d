import { asc, eq } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { articlePeople, articleTopics } from '#db/schema/articles.ts'
import { people, topics } from '#db/schema/publication.ts'

/** The names of a live article's authors and topics, as the full-text index holds them. */
export async function namesOf(tx: Tx, articleId: string): Promise<string> {
  const authors = await tx
    .select({ name: people.name })
    .from(articlePeople)
    .innerJoin(people, eq(people.id, articlePeople.personId))
    .where(eq(articlePeople.articleId, articleId))
    .orderBy(asc(articlePeople.position))
  const subjects = await tx
    .select({ name: topics.name })
    .from(articleTopics)
    .innerJoin(topics, eq(topics.id, articleTopics.topicId))
    .where(eq(articleTopics.articleId, articleId))
    .orderBy(asc(articleTopics.position))
  return [...authors, ...subjects].map(({ name }) => name).join('\n')
}

import { and, asc, desc, eq, sql } from 'drizzle-orm'
import { prepared } from '#db/client.ts'
import { articleTopics } from '#db/schema/articles.ts'
import { liveArticles } from '#db/schema/live.ts'
import { topics } from '#db/schema/publication.ts'
import { type CardView, cardColumns, cardTags, toCards } from '../articles/cards.ts'
import { afterName, type Cursor, cutPage } from '../cursor.ts'
import { tags } from '../tags.ts'

/** A topic as readers know them. */
export interface TopicView {
  id: string
  slug: string
  name: string
  description: string
}

const columns = { id: topics.id, slug: topics.slug, name: topics.name, description: topics.description }
const topicBySlug = prepared((db) =>
  db
    .select(columns)
    .from(topics)
    .where(eq(topics.slug, sql.placeholder('slug')))
    .prepare(),
)
const topicsByIds = prepared((db) =>
  db
    .select(columns)
    .from(topics)
    .where(sql`${topics.id} IN (SELECT value FROM json_each(${sql.placeholder('ids')}))`)
    .prepare(),
)

/** The topic at this address, or null. */
export async function findTopic(slug: string): Promise<(TopicView & { tags: string[] }) | null> {
  const [topic] = await topicBySlug().execute({ slug })
  return topic ? { ...topic, tags: [tags.topic(topic.id)] } : null
}

/** The topics of these ids, in no order. */
export async function listTopics(ids: Iterable<string>): Promise<TopicView[]> {
  const wanted = [...new Set(ids)]
  return wanted.length ? topicsByIds().execute({ ids: JSON.stringify(wanted) }) : []
}

const namesOnPage = 100
const last = sql.placeholder('last')
export const topicsByName = prepared((db) =>
  db
    .select(columns)
    .from(topics)
    .where(
      and(
        sql`(${topics.name}, ${topics.id}) > (coalesce((SELECT t.name FROM ${topics} t WHERE t.id = ${last}), ''), ${last})`,
        sql`EXISTS (SELECT 1 FROM ${articleTopics} u WHERE u.topic_id = ${topics.id})`,
      ),
    )
    .orderBy(asc(topics.name), asc(topics.id))
    .limit(namesOnPage + 1)
    .prepare(),
)

/** Topics with something to read, by name, a page of them. */
export async function listAllTopics(after: Cursor) {
  const found: TopicView[] = await topicsByName().execute({ last: after.id })
  const { rows, next } = cutPage(found, namesOnPage, ({ id }) => afterName(id))
  // Whatever goes live or is taken down makes "Latest" stale.
  return { topics: rows, next, tags: [tags.topics, tags.latest] }
}

const size = 20
export const articlesOfTopic = prepared((db) =>
  db
    .select(cardColumns)
    .from(articleTopics)
    .innerJoin(liveArticles, eq(liveArticles.id, articleTopics.articleId))
    .where(
      and(
        eq(articleTopics.topicId, sql.placeholder('topic')),
        sql`(${articleTopics.publishedAt}, ${articleTopics.articleId}) < (${sql.placeholder('at')}, ${sql.placeholder('id')})`,
      ),
    )
    .orderBy(desc(articleTopics.publishedAt), desc(articleTopics.articleId))
    .limit(size + 1)
    .prepare(),
)

/** What was written on a topic, newest first, a page of it. */
export async function listArticlesOfTopic(topic: string, after: Cursor) {
  const found = await articlesOfTopic().execute({ topic, ...after })
  const { rows, next } = cutPage(found, size, (row) => ({ at: row.publishedAt, id: row.id }))
  const cards: CardView[] = await toCards(rows)
  return { cards, next, tags: [tags.topicList(topic), ...cardTags(cards)] }
}

import { and, count, eq, inArray, ne, sql } from 'drizzle-orm'
import { prepared, read } from '#db/client.ts'
import { articleTopics } from '#db/schema/articles.ts'
import { liveArticles } from '#db/schema/live.ts'
import { topics } from '#db/schema/publication.ts'
import { searchRows } from '#db/schema/search.ts'
import { storedContent } from '../articles/content.ts'
import { plainText } from '../articles/plain-text.ts'

export interface Related {
  id: string
  score: number
  /** For the desk: "topics: Timekeeping · words: leap, caesium". */
  reason: string
}

const mostTerms = 24
const most = 4

/**
 * Live articles that are truly related to this one: topics in common, and words in common that few articles hold.
 * @returns at most four, best first; none when nothing is close enough
 */
export async function findRelated(articleId: string): Promise<Related[]> {
  const [article] = await liveContent().execute({ id: articleId })
  if (!article) return []
  const [size] = await read().select({ articles: count() }).from(searchRows)
  const total = size?.articles ?? 0
  const content = storedContent(article.content)
  const text = [
    content.headline,
    content.headline,
    content.standfirst,
    ...content.keyPoints.map(({ text }) => text),
    plainText(content.body),
  ].join(' ')
  const found = new Map<string, { score: number; words: string[]; topics: string[] }>()
  const entry = (id: string) => {
    const known = found.get(id) ?? { score: 0, words: [], topics: [] }
    found.set(id, known)
    return known
  }
  for (const { term, holders } of rareTerms(text, total)) {
    const weight = Math.log(total / holders)
    for (const id of holdersOf(term)) {
      const other = entry(id)
      other.score += weight
      other.words.push(term)
    }
  }
  for (const topic of await topicsOf(articleId)) {
    for (const id of await othersUnder(topic.id, articleId)) {
      const other = entry(id)
      other.score += 2 * Math.log(1 + total / topic.articles)
      other.topics.push(topic.name)
    }
  }
  found.delete(articleId)
  return [...found]
    .filter(([, { words, topics }]) => words.length >= 3 || (topics.length >= 1 && words.length >= 1))
    .sort(([a, one], [b, two]) => two.score - one.score || (a < b ? 1 : -1))
    .slice(0, most)
    .map(([id, { score, words, topics }]) => ({ id, score, reason: reasonOf(topics, words) }))
}

const liveContent = prepared((db) =>
  db
    .select({ content: liveArticles.content })
    .from(liveArticles)
    .where(eq(liveArticles.id, sql.placeholder('id')))
    .prepare(),
)

// A word is worth something when at least one other article holds it and only a few do.
function rareTerms(text: string, total: number): { term: string; holders: number }[] {
  const counts = new Map<string, number>()
  for (const term of termsOf(text)) counts.set(term, (counts.get(term) ?? 0) + 1)
  const terms = [...counts.keys()].slice(0, 600)
  if (!terms.length) return []
  const rows = read().all<{ term: string; holders: number }>(
    sql`SELECT term, doc AS holders FROM search_terms WHERE term IN ${terms}`,
  )
  const ceiling = Math.max(3, total * 0.05)
  return rows
    .filter(({ holders }) => holders >= 2 && holders <= ceiling)
    .map((row) => ({ ...row, worth: Math.log(total / row.holders) * Math.log(1 + (counts.get(row.term) ?? 0)) }))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, mostTerms)
}

// The same folding as the index's tokenizer: no diacritics, lower case, letters and digits.
function termsOf(text: string): string[] {
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return (folded.match(/[\p{L}\p{N}]+/gu) ?? []).filter((term) => term.length >= 4)
}

function holdersOf(term: string): string[] {
  const rows = read().all<{ id: string }>(sql`SELECT r.article_id AS id FROM search_index i JOIN search_rows r ON r.row = i.rowid
    WHERE search_index MATCH ${`"${term}"`} LIMIT 500`)
  return rows.map(({ id }) => id)
}

async function topicsOf(articleId: string): Promise<{ id: string; name: string; articles: number }[]> {
  const mine = await read()
    .select({ id: articleTopics.topicId })
    .from(articleTopics)
    .where(eq(articleTopics.articleId, articleId))
  if (!mine.length) return []
  return read()
    .select({ id: topics.id, name: topics.name, articles: count() })
    .from(articleTopics)
    .innerJoin(topics, eq(topics.id, articleTopics.topicId))
    .where(
      inArray(
        articleTopics.topicId,
        mine.map(({ id }) => id),
      ),
    )
    .groupBy(topics.id)
}

async function othersUnder(topicId: string, articleId: string): Promise<string[]> {
  const rows = await read()
    .select({ id: articleTopics.articleId })
    .from(articleTopics)
    .where(and(eq(articleTopics.topicId, topicId), ne(articleTopics.articleId, articleId)))
    .limit(500)
  return rows.map(({ id }) => id)
}

function reasonOf(topicNames: string[], words: string[]): string {
  const shared = [
    topicNames.length ? `topics: ${topicNames.join(', ')}` : '',
    words.length ? `words: ${words.slice(0, 5).join(', ')}` : '',
  ]
  return shared.filter(Boolean).join(' · ')
}

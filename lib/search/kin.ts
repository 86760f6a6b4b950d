import { and, count, eq, inArray, ne, sql } from 'drizzle-orm'
import { read } from '#db/client.ts'
import { articleTopics } from '#db/schema/articles.ts'
import { topics } from '#db/schema/publication.ts'
import { searchRows } from '#db/schema/search.ts'
import type { ArticleContent } from '../articles/content.ts'
import { plainText } from '../articles/plain-text.ts'

/** What a live article has in common with a text. */
export interface Kin {
  score: number
  words: string[]
  topics: string[]
}

const mostTerms = 24

/** Live articles that share a topic, or words that few articles hold, with an article as it is given; never itself. */
export async function kinOf(articleId: string, content: ArticleContent): Promise<Map<string, Kin>> {
  const total = await countSearched()
  const found = new Map<string, Kin>()
  const entry = (id: string) => {
    const known = found.get(id) ?? { score: 0, words: [], topics: [] }
    found.set(id, known)
    return known
  }
  for (const { term, holders } of rareTerms(wholeText(content), total, await isSearched(articleId))) {
    const weight = Math.log(total / holders)
    for (const id of holdersOf(`"${term}"`)) {
      const other = entry(id)
      other.score += weight
      other.words.push(term)
    }
  }
  for (const topic of await topicsOf(content)) {
    for (const id of await othersUnder(topic.id, articleId)) {
      const other = entry(id)
      other.score += 2 * Math.log(1 + total / topic.articles)
      other.topics.push(topic.name)
    }
  }
  found.delete(articleId)
  return found
}

/** How many live articles can be searched. */
export async function countSearched(): Promise<number> {
  const [size] = await read().select({ articles: count() }).from(searchRows)
  return size?.articles ?? 0
}

/** The live articles that a full-text question finds: at most five hundred. */
export function holdersOf(match: string): string[] {
  const rows = read().all<{ id: string }>(sql`SELECT r.article_id AS id FROM search_index i JOIN search_rows r ON r.row = i.rowid
    WHERE search_index MATCH ${match} LIMIT 500`)
  return rows.map(({ id }) => id)
}

/** More than so many holders, and a word or a name tells nothing apart. */
export function ceilingOf(total: number): number {
  return Math.max(3, total * 0.05)
}

function wholeText({ headline, standfirst, keyPoints, body }: ArticleContent): string {
  return [headline, headline, standfirst, ...keyPoints.map(({ text }) => text), plainText(body)].join(' ')
}

async function isSearched(articleId: string): Promise<boolean> {
  const rows = await read().select({ row: searchRows.row }).from(searchRows).where(eq(searchRows.articleId, articleId))
  return rows.length > 0
}

// A word is worth something when at least one other article holds it and only a few do.
function rareTerms(text: string, total: number, isOneOfThem: boolean): { term: string; holders: number }[] {
  const counts = new Map<string, number>()
  for (const term of termsOf(text)) counts.set(term, (counts.get(term) ?? 0) + 1)
  const terms = [...counts.keys()].slice(0, 600)
  if (!terms.length) return []
  const rows = read().all<{ term: string; holders: number }>(
    sql`SELECT term, doc AS holders FROM search_terms WHERE term IN ${terms}`,
  )
  return rows
    .filter(({ holders }) => holders >= (isOneOfThem ? 2 : 1) && holders <= ceilingOf(total))
    .map((row) => ({ ...row, worth: Math.log(total / row.holders) * Math.log(1 + (counts.get(row.term) ?? 0)) }))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, mostTerms)
}

// The same folding as the index's tokenizer: no diacritics, lower case, letters and digits.
function termsOf(text: string): string[] {
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return (folded.match(/[\p{L}\p{N}]+/gu) ?? []).filter((term) => term.length >= 4)
}

async function topicsOf(content: ArticleContent): Promise<{ id: string; name: string; articles: number }[]> {
  if (!content.topics.length) return []
  return read()
    .select({ id: topics.id, name: topics.name, articles: count() })
    .from(articleTopics)
    .innerJoin(topics, eq(topics.id, articleTopics.topicId))
    .where(inArray(articleTopics.topicId, content.topics))
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

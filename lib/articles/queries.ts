import { and, asc, desc, eq, sql } from 'drizzle-orm'
import { prepared } from '#db/client.ts'
import { liveArticles, liveCitations, liveSuggestions, publicSources, withdrawnArticles } from '#db/schema/live.ts'
import { citedSources } from '#db/schema/references.ts'
import { findCard } from '../cards/queries.ts'
import { listCorrectionsOf } from '../corrections/queries.ts'
import { type Cursor, cutPage } from '../cursor.ts'
import { findGateReport } from '../gate/queries.ts'
import { listMedia } from '../media/queries.ts'
import { listPeople } from '../people/queries.ts'
import { findReview } from '../review-records/queries.ts'
import { findSection } from '../sections/queries.ts'
import { findSettings } from '../settings/queries.ts'
import { tags } from '../tags.ts'
import { listTopics } from '../topics/queries.ts'
import type { ArticleAddress } from '../urls.ts'
import { type ArticleView, articleView } from './article-view.ts'
import { cardColumns, cardTags, listCards, toCards } from './cards.ts'
import { storedContent } from './content.ts'
import { findLinked } from './linked-queries.ts'
import { linkedTags } from './own-tags.ts'
import { peopleOf } from './people-of.ts'
import { picturesOf } from './pictures-of.ts'
import type { CitedSource } from './reference-view.ts'

export const liveArticleBySlug = prepared((db) =>
  db
    .select({
      ...{ id: liveArticles.id, slug: liveArticles.slug, kind: liveArticles.kind, content: liveArticles.content },
      ...{ publishedAt: liveArticles.firstPublishedAt, updatedAt: liveArticles.updatedAt, updateNote: liveArticles.updateNote },
    })
    .from(liveArticles)
    .where(and(eq(liveArticles.slug, sql.placeholder('slug')), eq(liveArticles.sectionSlug, sql.placeholder('section'))))
    .prepare(),
)

/** The live article at this address, or null. Tags: the article, its section, topics and people, and the cards beside it. */
export async function findArticle({ section: sectionSlug, slug }: ArticleAddress): Promise<ArticleView | null> {
  const [row] = await liveArticleBySlug().execute({ section: sectionSlug, slug })
  const section = await findSection(sectionSlug)
  if (!row || !section) return null
  const content = storedContent(row.content)
  const people = await listPeople(peopleOf(content))
  const topics = await listTopics(content.topics)
  const readAlso = await listReadAlso(row.id, content.readAlso)
  const sources = await sourcesOf(row.id)
  const linked = await findLinked(content.body)
  const view = articleView({
    ...{ ...row, section, content, people, topics, readAlso, linked },
    media: await listMedia(picturesOf(content)),
    sources,
    corrections: await listCorrectionsOf(row.id),
    gate: await findGateReport(row.id),
    review: await findReview(row.id),
    zone: (await findSettings()).timeZone,
  })
  return {
    ...view,
    socialCard: await findCard(row.id),
    tags: [
      ...[tags.article(row.id), tags.suggestions(row.id), tags.section(section.id)],
      ...people.map(({ id }) => tags.person(id)),
      ...topics.map(({ id }) => tags.topic(id)),
      ...content.readAlso.map(tags.card),
      ...cardTags(readAlso),
      ...[...sources.values()].map((source) => tags.source(source.id)),
      ...linkedTags(view),
    ],
  }
}

const mostReadAlso = 4
export const suggestionsOf = prepared((db) =>
  db
    .select({ id: liveSuggestions.suggestedId })
    .from(liveSuggestions)
    .where(eq(liveSuggestions.articleId, sql.placeholder('article')))
    .orderBy(asc(liveSuggestions.position))
    .prepare(),
)

/** The editor's picks, then what is related; never the article itself, never what is not live. */
async function listReadAlso(article: string, picks: string[]) {
  const suggested = await suggestionsOf().execute({ article })
  const wanted = [...picks, ...suggested.map(({ id }) => id)].filter((id) => id !== article)
  const cards = await listCards(wanted)
  const picked = cards.filter(({ id }) => picks.includes(id)).length
  return cards.slice(0, Math.max(mostReadAlso, picked))
}

export const sourcesOfArticle = prepared((db) =>
  db
    .selectDistinct({
      ...{ key: liveCitations.key, archiveUrl: publicSources.archiveUrl, liveState: publicSources.liveState },
      ...{
        checkedAt: publicSources.checkedAt,
        seenAliveAt: publicSources.seenAliveAt,
        movedTo: publicSources.movedTo,
        mark: publicSources.mark,
        markedAt: publicSources.markedAt,
      },
      markNote: publicSources.markNote,
      ...{ id: publicSources.id, host: citedSources.host, articles: citedSources.articles },
    })
    .from(liveCitations)
    .innerJoin(publicSources, eq(publicSources.id, liveCitations.sourceId))
    .innerJoin(citedSources, eq(citedSources.sourceId, liveCitations.sourceId))
    .where(eq(liveCitations.articleId, sql.placeholder('article')))
    .prepare(),
)

async function sourcesOf(article: string): Promise<Map<string, CitedSource>> {
  const rows = await sourcesOfArticle().execute({ article })
  return new Map(rows.map(({ key, ...source }) => [key, source]))
}

const size = 20
export const articlesNewest = prepared((db) =>
  db
    .select(cardColumns)
    .from(liveArticles)
    .where(
      and(
        sql`(${liveArticles.firstPublishedAt}, ${liveArticles.id}) < (${sql.placeholder('at')}, ${sql.placeholder('id')})`,
        sql`${liveArticles.id} NOT IN (SELECT value FROM json_each(${sql.placeholder('without')}))`,
      ),
    )
    .orderBy(desc(liveArticles.firstPublishedAt), desc(liveArticles.id))
    .limit(sql.placeholder('limit'))
    .prepare(),
)

/** What is live, newest first, a page of it. `without` are ids that stand elsewhere or are hidden. */
export async function listNewest(after: Cursor, without: string[] = [], most = size) {
  const found = await articlesNewest().execute({ ...after, without: JSON.stringify(without), limit: most + 1 })
  const { rows, next } = cutPage(found, most, (row) => ({ at: row.publishedAt, id: row.id }))
  const cards = await toCards(rows)
  return { cards, next }
}

const withdrawnById = prepared((db) =>
  db
    .select()
    .from(withdrawnArticles)
    .where(eq(withdrawnArticles.id, sql.placeholder('id')))
    .prepare(),
)

/** What readers are told of a withdrawn article: the reason and the day, nothing of its text. */
export async function findWithdrawn(id: string) {
  const [row] = await withdrawnById().execute({ id })
  return row ? { ...row, tags: [tags.article(id)] } : null
}

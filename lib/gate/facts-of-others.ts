import { and, between, eq, inArray, ne, type SQL } from 'drizzle-orm'
import { read } from '#db/client.ts'
import { articles, revisions } from '#db/schema/articles.ts'
import { liveArticles } from '#db/schema/live.ts'
import { sections } from '#db/schema/publication.ts'
import { storedCard } from '../articles/card.ts'
import { type ArticleContent, storedContent } from '../articles/content.ts'
import { plainText } from '../articles/plain-text.ts'
import { sameHeadline } from '../search/same-headline.ts'
import { urls } from '../urls.ts'
import type { GateFacts, PickState } from './facts.ts'

const fortnight = 14 * 86_400_000
const mostOthers = 2_000

/** Other live articles that this one could be taken for: of the same fortnight, or with the same words in the headline. */
export async function othersLike(
  id: string,
  { headline }: ArticleContent,
  at: number,
): Promise<NonNullable<GateFacts['others']>> {
  const ofTheTime = and(ne(liveArticles.id, id), between(liveArticles.firstPublishedAt, at - fortnight, at + fortnight))
  const alike = sameHeadline(headline, id)
  const found = [...(await headlines(ofTheTime)), ...(alike ? await headlines(alike) : [])]
  return found.map(({ card, publishedAt }) => ({ headline: storedCard(card).headline, publishedAt }))
}

function headlines(where: SQL | undefined) {
  return read()
    .select({ card: liveArticles.card, publishedAt: liveArticles.firstPublishedAt })
    .from(liveArticles)
    .where(where)
    .limit(mostOthers)
}

/** The articles that a text leads to, as they stand now, by the name that the text has for each. */
export async function linkedStates(names: string[]): Promise<NonNullable<GateFacts['linked']>> {
  if (!names.length) return {}
  const { id, slug, status, headline } = articles
  const byId = await read().select({ id, slug, status, headline }).from(articles).where(inArray(id, names))
  const bySlug = await read().select({ id, slug, status, headline }).from(articles).where(inArray(slug, names))
  const named = [...bySlug.map((row) => ({ ...row, name: row.slug })), ...byId.map((row) => ({ ...row, name: row.id }))]
  return Object.fromEntries(named.map((row) => [row.name, { headline: row.headline, isPublic: row.status === 'live' }]))
}

/** The stories under "Read also" as they stand now; one that is gone is not among them. */
export async function pickStates(ids: string[]): Promise<PickState[]> {
  if (!ids.length) return []
  const rows = await read()
    .select({
      ...{ id: articles.id, slug: articles.slug, status: articles.status, publishedAt: articles.firstPublishedAt },
      ...{ section: sections.slug, content: revisions.content },
    })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.latestRevisionId))
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(inArray(articles.id, ids))
  return rows.map(({ id, slug, status, publishedAt, section, content }) => {
    const { headline, teaser, topics, body } = storedContent(content)
    const isPublic = status === 'live'
    return { id, headline, teaser, topics, isPublic, publishedAt, text: plainText(body), url: urls.article({ section, slug }) }
  })
}

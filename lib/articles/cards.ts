import { sql } from 'drizzle-orm'
import { prepared } from '#db/client.ts'
import type { articleKinds } from '#db/schema/articles.ts'
import { liveArticles } from '#db/schema/live.ts'
import { listMedia, type MediaView } from '../media/queries.ts'
import { tags } from '../tags.ts'
import { type Card, storedCard } from './card.ts'
import { kindLabel } from './kind-label.ts'
import { type PictureView, pictureView } from './picture-view.ts'

/** What lists show of a live article. */
export interface CardView {
  id: string
  section: string
  sectionName: string
  slug: string
  /** "Analysis", "Sponsored"; null for news. */
  label: string | null
  kicker: string
  headline: string
  teaser: string
  language: string
  publishedAt: number
  picture: PictureView | null
}

/** The columns that a card is made from: never the whole text. */
export const cardColumns = {
  id: liveArticles.id,
  kind: liveArticles.kind,
  slug: liveArticles.slug,
  section: liveArticles.sectionSlug,
  sectionName: liveArticles.sectionName,
  publishedAt: liveArticles.firstPublishedAt,
  card: liveArticles.card,
}

export interface CardRow {
  id: string
  kind: (typeof articleKinds)[number]
  slug: string
  section: string
  sectionName: string
  publishedAt: number
  card: unknown
}

const cardsByIds = prepared((db) =>
  db
    .select(cardColumns)
    .from(liveArticles)
    .where(sql`${liveArticles.id} IN (SELECT value FROM json_each(${sql.placeholder('ids')}))`)
    .prepare(),
)

/** The live articles of these ids, in the order of the ids. What is not live is left out. */
export async function listCards(ids: readonly string[]): Promise<CardView[]> {
  if (!ids.length) return []
  const cards = await toCards(await cardsByIds().execute({ ids: JSON.stringify([...new Set(ids)]) }))
  const byId = new Map(cards.map((card) => [card.id, card]))
  return [...new Set(ids)].flatMap((id) => byId.get(id) ?? [])
}

/** Rows as cards, with their pictures. */
export async function toCards(rows: CardRow[]): Promise<CardView[]> {
  const cards = rows.map((row) => ({ row, card: storedCard(row.card) }))
  const media = await listMedia(cards.flatMap(({ card }) => card.lead?.mediaId ?? []))
  return cards.map(({ row, card }) => toCard(row, card, media))
}

function toCard({ card: _, kind, ...row }: CardRow, card: Card, media: Map<string, MediaView>): CardView {
  const { kicker, headline, teaser, language, lead } = card
  return { ...row, label: kindLabel(kind), kicker, headline, teaser, language, picture: pictureView(lead, media) }
}

/** The tags of a list: its own, and those of the cards that it shows. */
export function cardTags(cards: { id: string }[]): string[] {
  return cards.map(({ id }) => tags.card(id))
}

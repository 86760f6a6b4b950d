import { and, desc, inArray } from 'drizzle-orm'
import { read } from '#db/client.ts'
import { liveArticles } from '#db/schema/live.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { liveHeadlineMatch } from '../search/desk-match.ts'
import { storedCard } from './card.ts'

/** A live article as it is picked for "Read also". */
export interface Pick {
  id: string
  headline: string
  section: string
  firstPublishedAt: number
}

/** Live articles to pick from, newest first: all, or those whose headline has words that begin like the typed ones. */
export async function listLivePicks(viewer: Viewer, words: string): Promise<Pick[]> {
  allow(viewer, 'catalogue:read')
  return (await livePicksQuery(words)).map(toPick)
}

/** The query itself, so that a test can ask which index it takes. */
export function livePicksQuery(words: string) {
  return pickColumns()
    .where(and(words ? liveHeadlineMatch(words) : undefined))
    .orderBy(desc(liveArticles.firstPublishedAt), desc(liveArticles.id))
    .limit(12)
}

/** The live articles of these ids, by id; what is not live any more is not among them. */
export async function findPicks(viewer: Viewer, ids: string[]): Promise<Record<string, Pick>> {
  allow(viewer, 'catalogue:read')
  if (!ids.length) return {}
  const found = await pickColumns().where(inArray(liveArticles.id, ids))
  return Object.fromEntries(found.map((row) => [row.id, toPick(row)]))
}

function pickColumns() {
  const { id, card, sectionName, firstPublishedAt } = liveArticles
  return read().select({ id, card, section: sectionName, firstPublishedAt }).from(liveArticles).$dynamic()
}

function toPick({ card, ...row }: { id: string; card: unknown; section: string; firstPublishedAt: number }): Pick {
  return { ...row, headline: storedCard(card).headline }
}

import { and, desc, inArray, sql } from 'drizzle-orm'
import { read } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { liveArticles } from '#db/schema/live.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { type CardView, cardColumns, listCards, toCards } from '../articles/cards.ts'
import { type Cursor, cutPage, listStart, readCursor } from '../cursor.ts'
import { liveCardMatch } from '../search/desk-match.ts'
import { type OpenCuration, openCuration } from './open-curation.ts'
import type { Arrangements, Place } from './schema.ts'
import { storiesOf } from './stories-of.ts'

/** A story as it is arranged: enough to know it by. */
export interface DeskStory {
  id: string
  headline: string
  /** The name of its section; empty for what readers do not see any more. */
  section: string
  /** When it was first published; null for what readers do not see any more. */
  publishedAt: number | null
  picture: { file: string; width: number; focus: readonly [number, number] } | null
}

/** What an editor sees of a place: what is staged, what is live, and the stories that either names, by id. */
export interface CurationDesk<P extends Place = Place> extends OpenCuration<P> {
  place: P
  stories: Record<string, DeskStory>
}

/** A place as it is arranged, with the stories that `before` names too. A story that is not live any more has no day. */
export async function findCurationDesk<P extends Place>(
  viewer: Viewer,
  place: P,
  before: { arrangement: Arrangements[P] }[] = [],
): Promise<CurationDesk<P>> {
  allow(viewer, 'curation:read')
  const open = await openCuration(read(), place)
  const ids = [...new Set([open.staged, open.live, ...before.map(({ arrangement }) => arrangement)].flatMap(storiesOf))]
  const live = (await listCards(ids)).map(toStory)
  const stories = [...(await listGone(ids)), ...live]
  return { ...open, place, stories: Object.fromEntries(stories.map((story) => [story.id, story])) }
}

async function listGone(ids: string[]): Promise<DeskStory[]> {
  if (!ids.length) return []
  const { id, headline } = articles
  const found = await read().select({ id, headline }).from(articles).where(inArray(id, ids))
  return found.map((row) => ({ ...row, section: '', publishedAt: null, picture: null }))
}

const perPage = 20

/** A page of live stories to arrange, newest first: all, or those whose headline has the typed words. */
export async function listStories(
  viewer: Viewer,
  { words = '', after }: { words?: string; after?: string },
): Promise<{ items: DeskStory[]; next: string | null }> {
  allow(viewer, 'curation:read')
  const found = await storiesQuery(words, readCursor(after) ?? listStart)
  const { rows, next } = cutPage(found, perPage, (row) => ({ at: row.publishedAt, id: row.id }))
  return { items: (await toCards(rows)).map(toStory), next }
}

/** The query itself, so that a test can ask which index it takes. */
export function storiesQuery(words: string, { at, id }: Cursor) {
  return read()
    .select(cardColumns)
    .from(liveArticles)
    .where(and(sql`(${liveArticles.firstPublishedAt}, ${liveArticles.id}) < (${at}, ${id})`, liveCardMatch(words)))
    .orderBy(desc(liveArticles.firstPublishedAt), desc(liveArticles.id))
    .limit(perPage + 1)
}

function toStory({ id, headline, sectionName, publishedAt, picture }: CardView): DeskStory {
  const shown = picture && {
    file: picture.media.file,
    width: Math.min(...picture.media.widths),
    focus: picture.focus,
  }
  return { id, headline, section: sectionName, publishedAt, picture: shown }
}

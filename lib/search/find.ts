import { eq, sql } from 'drizzle-orm'
import { prepared } from '#db/client.ts'
import { liveArticles } from '#db/schema/live.ts'
import { searchRows } from '#db/schema/search.ts'
import { type CardView, cardColumns, cardTags, toCards } from '../articles/cards.ts'
import { tags } from '../tags.ts'
import { cleanWords, readerMatch } from './reader-match.ts'

/** A run of text, and whether it is one of the words that were looked for. */
export interface Run {
  text: string
  isHit: boolean
}

export interface Found {
  card: CardView
  headline: Run[]
  excerpt: Run[]
}

export interface SearchView {
  words: string
  page: number
  found: Found[]
  count: number
  /** The last page that can be asked for. */
  pages: number
  tags: string[]
}

const size = 10
export const mostPages = 50
// Text of ours never holds these two (lib/text.ts takes control characters out), so they mark hits without a doubt.
const opening = '\u0002'
const closing = '\u0003'

// FTS5 sorts by rank itself, so that the excerpts are made for one page of hits and not for all of them.
export const hits = prepared((db) =>
  db
    .select({
      ...cardColumns,
      headline: sql<string>`highlight(search_index, 0, ${opening}, ${closing})`,
      excerpt: sql<string>`snippet(search_index, 2, ${opening}, ${closing}, '…', 40)`,
    })
    .from(sql`search_index`)
    .innerJoin(searchRows, eq(searchRows.row, sql`search_index.rowid`))
    .innerJoin(liveArticles, eq(liveArticles.id, searchRows.articleId))
    .where(sql`search_index MATCH ${sql.placeholder('match')} AND search_index.rank MATCH 'bm25(10.0, 5.0, 1.0, 4.0, 2.0)'`)
    .orderBy(sql`search_index.rank`)
    .limit(size)
    .offset(sql.placeholder('from'))
    .prepare(),
)
const hitCount = prepared((db) =>
  db
    .select({ count: sql<number>`count(*)` })
    .from(sql`search_index`)
    .where(sql`search_index MATCH ${sql.placeholder('match')}`)
    .prepare(),
)

/** What is live and holds all the words, best first, a page of it. No words find nothing. */
export async function findByWords(typed: string, page = 1): Promise<SearchView> {
  const words = cleanWords(typed)
  const match = readerMatch(typed)
  if (match === null) return { words, page: 1, found: [], count: 0, pages: 0, tags: [tags.search] }
  const [total] = await hitCount().execute({ match })
  const count = total?.count ?? 0
  const pages = Math.min(mostPages, Math.ceil(count / size))
  const rows = page <= pages ? await hits().execute({ match, from: (page - 1) * size }) : []
  const cards = await toCards(rows.map(({ headline: _h, excerpt: _e, ...card }) => card))
  const found = rows.flatMap(({ id, headline, excerpt }): Found[] => {
    const card = cards.find((known) => known.id === id)
    return card ? [{ card, headline: runsOf(headline), excerpt: runsOf(excerpt) }] : []
  })
  return { words, page, found, count, pages, tags: [tags.search, ...cardTags(cards)] }
}

/** Text with marked hits as runs. They are rendered as text, each, so that markup in a story stays text: the security boundary of search. */
export function runsOf(marked: string): Run[] {
  return marked
    .split(opening)
    .flatMap((piece, index): Run[] => {
      if (index === 0) return [{ text: piece, isHit: false }]
      const end = piece.indexOf(closing)
      if (end < 0) return [{ text: piece, isHit: false }]
      return [
        { text: piece.slice(0, end), isHit: true },
        { text: piece.slice(end + 1), isHit: false },
      ]
    })
    .filter(({ text }) => text !== '')
}

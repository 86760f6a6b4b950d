import { and, desc, eq, lt, sql } from 'drizzle-orm'
import { prepared } from '#db/client.ts'
import { liveHistory } from '#db/schema/live.ts'
import { type ArticleContent, storedContent } from '../articles/content.ts'
import { peopleOf } from '../articles/people-of.ts'
import { liveArticleBySlug } from '../articles/queries.ts'
import { compareArticles } from '../compare/compare-articles.ts'
import type { Change } from '../compare/span.ts'
import { type Cursor, writeCursor } from '../cursor.ts'
import { listPeople } from '../people/queries.ts'
import { listSections } from '../sections/queries.ts'
import { findSettings } from '../settings/queries.ts'
import { tags } from '../tags.ts'
import { listTopics } from '../topics/queries.ts'
import type { ArticleAddress } from '../urls.ts'
import { historyLabel } from './history-label.ts'

/** One revision that readers were shown, and how it differs from the one before. */
export interface HistoryEntry {
  seq: number
  /** "Correction", "Update", "First published". */
  label: string
  at: number
  /** What readers were told of it then. */
  note: string
  correction: { was: string; isNow: string } | null
  changes: Change[]
  /** Before it there is nothing to compare with. */
  isFirst: boolean
  /** Whether only what stands beside the article changed: its "Read also". */
  isBeside: boolean
}

export interface HistoryView {
  id: string
  headline: string
  language: string
  section: string
  slug: string
  publishedAt: number
  zone: string
  entries: HistoryEntry[]
  next: string | null
  tags: string[]
}

const size = 20
// Each entry needs the one before, and an import may have shown two revisions in one moment.
const more = 4
const shownBefore = prepared((db) =>
  db
    .select({
      ...{ seq: liveHistory.seq, kind: liveHistory.reason, note: liveHistory.note, at: liveHistory.shownAt },
      ...{ correctionClass: liveHistory.correctionClass, was: liveHistory.was, isNow: liveHistory.isNow },
      content: liveHistory.content,
    })
    .from(liveHistory)
    .where(and(eq(liveHistory.articleId, sql.placeholder('article')), lt(liveHistory.seq, sql.placeholder('seq'))))
    .orderBy(desc(liveHistory.seq))
    .limit(size + more)
    .prepare(),
)
type Row = Awaited<ReturnType<ReturnType<typeof shownBefore>['execute']>>[number]
type ShownRow = Omit<Row, 'content'> & { content: ArticleContent }

/**
 * What readers were shown of the live article at this address, newest first, a page of it; or null. Nothing that was
 * only saved is in it. Tags: the article, its section, and all whom its texts name.
 */
export async function findHistory({ section, slug }: ArticleAddress, after: Cursor): Promise<HistoryView | null> {
  const [article] = await liveArticleBySlug().execute({ section, slug })
  if (!article) return null
  const found = shownRows(await shownBefore().execute({ article: article.id, seq: after.at }))
  const rows = found.map((row) => ({ ...row, content: storedContent(row.content) }))
  const { nameOf, named } = await namesIn(rows.map(({ content }) => content))
  const entries = rows.slice(0, size).map((row, index) => entryOf(row, rows[index + 1]?.content, nameOf))
  const last = entries.at(-1)
  const { headline, language } = storedContent(article.content)
  return {
    ...{ id: article.id, headline, language, section, slug, publishedAt: article.publishedAt, entries },
    zone: (await findSettings()).timeZone,
    next: rows.length > size && last ? writeCursor({ at: last.seq, id: article.id }) : null,
    tags: [tags.article(article.id), ...named],
  }
}

function entryOf(row: ShownRow, before: ArticleContent | undefined, nameOf: (id: string) => string): HistoryEntry {
  const { seq, kind, note, at, correctionClass, was, isNow, content } = row
  const isFirst = before === undefined
  // Picks may name what is not public, so they are not compared in public.
  const changes = isFirst ? [] : compareArticles({ ...before, readAlso: [] }, { ...content, readAlso: [] }, nameOf)
  return {
    ...{ seq, note, at, isFirst, changes: referencesFirst(changes) },
    label: historyLabel(kind, correctionClass, isFirst),
    correction: was === null || isNow === null ? null : { was, isNow },
    isBeside: !isFirst && changes.length === 0 && before.readAlso.join() !== content.readAlso.join(),
  }
}

// An import shows an article, and again when the stories that it leads to are there: to readers that is once.
function shownRows(rows: Row[]): Row[] {
  return rows.filter(({ kind, at }, index) => {
    const next = rows[index - 1]
    return !(kind === 'import' && next?.kind === 'import' && next.at === at)
  })
}

function referencesFirst(changes: Change[]): Change[] {
  const isFirst = ({ field }: Change) => field === 'references'
  return [...changes.filter(isFirst), ...changes.filter((change) => !isFirst(change))]
}

async function namesIn(contents: ArticleContent[]) {
  const people = await listPeople(contents.flatMap(peopleOf))
  const topics = await listTopics(contents.flatMap((content) => content.topics))
  const sections = await listSections()
  const names = new Map([...people, ...topics, ...sections].map(({ id, name }) => [id, name]))
  return {
    nameOf: (id: string) => names.get(id) ?? 'one that is no longer here',
    named: [
      ...people.map(({ id }) => tags.person(id)),
      ...topics.map(({ id }) => tags.topic(id)),
      ...contents.map(({ sectionId }) => tags.section(sectionId)),
    ],
  }
}

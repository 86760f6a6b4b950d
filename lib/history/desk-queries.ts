import { and, desc, eq, inArray, lt, sql } from 'drizzle-orm'
import { prepared, read } from '#db/client.ts'
import { accounts } from '#db/schema/accounts.ts'
import { articles, ledger, revisions } from '#db/schema/articles.ts'
import { allow, may, type Viewer } from '../access/allow.ts'
import { storedContent } from '../articles/content.ts'
import { findPicks } from '../articles/desk-picks.ts'
import { peopleOf } from '../articles/people-of.ts'
import { compareArticles } from '../compare/compare-articles.ts'
import type { Change } from '../compare/span.ts'
import { cutPage } from '../cursor.ts'
import { listPeople } from '../people/queries.ts'
import { listSections } from '../sections/queries.ts'
import { listTopics } from '../topics/queries.ts'
import { foldSaves } from './fold-saves.ts'
import { revisionWords } from './revision-words.ts'

/** A revision as the desk lists it. */
export interface DeskRevision {
  id: string
  seq: number
  /** Why it was made, in words: "Saved", "Published as a correction". */
  why: string
  note: string
  by: string
  at: number
  headline: string
  wasShown: boolean
  isLive: boolean
  isWorkingCopy: boolean
  /** Background saves of the same person before it, which it stands for. */
  folded: number
  /** Two with the same say the same. */
  contentHash: string
}

export interface DeskHistory {
  article: { id: string; version: number; headline: string }
  revisions: DeskRevision[]
  next: string | null
  mayRestore: boolean
}

const size = 60
const articleOf = prepared((db) =>
  db
    .select()
    .from(articles)
    .where(eq(articles.id, sql.placeholder('id')))
    .prepare(),
)
const revisionsBefore = prepared((db) =>
  db
    .select({
      ...{ id: revisions.id, seq: revisions.seq, reason: revisions.reason, note: revisions.note, at: revisions.createdAt },
      ...{ by: accounts.name, headline: sql<string>`json_extract(${revisions.card}, '$.headline')`, shown: ledger.position },
      contentHash: revisions.contentHash,
    })
    .from(revisions)
    .leftJoin(accounts, eq(accounts.id, revisions.createdBy))
    .leftJoin(ledger, eq(ledger.revisionId, revisions.id))
    .where(and(eq(revisions.articleId, sql.placeholder('id')), lt(revisions.seq, sql.placeholder('before'))))
    .orderBy(desc(revisions.seq))
    .limit(size + 1)
    .prepare(),
)

/**
 * Every revision of an article, newest first, a page of it: who, when and why; or null.
 * @throws Refusal('missing') for a contributor when it is another's
 */
export async function listRevisions(viewer: Viewer, id: string, before: number): Promise<DeskHistory | null> {
  const [article] = await articleOf().execute({ id })
  if (!article) return null
  allow(viewer, 'article:read', article)
  const found = await revisionsBefore().execute({ id, before })
  const { rows, next } = cutPage(found, size, ({ seq }) => ({ at: seq, id }))
  return {
    article: { id, version: article.version, headline: article.headline },
    revisions: foldSaves(rows).map(({ reason, shown, by, ...row }) => ({
      ...row,
      by: by ?? 'The program',
      why: revisionWords(reason),
      wasShown: shown !== null,
      isLive: row.id === article.liveRevisionId,
      isWorkingCopy: row.id === article.latestRevisionId,
    })),
    next,
    mayRestore: may(viewer, 'article:revise', article) && article.deletedAt === null,
  }
}

/** What differs between two revisions of one article, or null when one of them is not its own. */
export async function compareRevisions(viewer: Viewer, id: string, [older, newer]: [string, string]): Promise<Change[] | null> {
  const [article] = await articleOf().execute({ id })
  if (!article) return null
  allow(viewer, 'article:read', article)
  const rows = await read()
    .select({ id: revisions.id, content: revisions.content })
    .from(revisions)
    .where(and(eq(revisions.articleId, id), inArray(revisions.id, [older, newer])))
  const [before, after] = [older, newer].map((wanted) => rows.find((row) => row.id === wanted)?.content)
  if (!before || !after) return null
  const contents = [storedContent(before), storedContent(after)] as const
  const picks = await findPicks(
    viewer,
    contents.flatMap(({ readAlso }) => readAlso),
  )
  const people = await listPeople(contents.flatMap(peopleOf))
  const topics = await listTopics(contents.flatMap((content) => content.topics))
  const names = new Map([...people, ...topics, ...(await listSections())].map((named) => [named.id, named.name]))
  return compareArticles(...contents, (one) => names.get(one) ?? picks[one]?.headline ?? 'one that is no longer here')
}

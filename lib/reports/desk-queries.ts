import { and, asc, count, desc, eq, gt, lt } from 'drizzle-orm'
import { read } from '#db/client.ts'
import { accounts } from '#db/schema/accounts.ts'
import { articles } from '#db/schema/articles.ts'
import { errorReports } from '#db/schema/reports.ts'
import { allow, may, type Viewer } from '../access/allow.ts'
import type { ReportState } from './report-state.ts'

/** What a reader wrote, without who they are. */
export interface ArticleReport {
  id: string
  wrong: string
  inFact: string
  source: string
  receivedAt: number
}

/** A report as the newsroom's list has it. */
export interface DeskReport extends ArticleReport {
  article: { id: string; headline: string; isLive: boolean; isTrashed: boolean }
  name: string
  email: string
  state: ReportState
  answer: string
  settledAt: number | null
  settledBy: string | null
}

const perPage = 30
const words = {
  ...{ id: errorReports.id, wrong: errorReports.wrong, inFact: errorReports.inFact, source: errorReports.source },
  receivedAt: errorReports.receivedAt,
}

interface Filter {
  state: ReportState
  after?: string | undefined
}

/** Reports of one state, a page of them: the open ones from the longest waiting, the others from the newest. */
export async function listReports(viewer: Viewer, filter: Filter): Promise<{ rows: DeskReport[]; next: string | null }> {
  allow(viewer, 'report:settle')
  const found = await reportsQuery(filter)
  const rows = found.slice(0, perPage).map(({ articleId, headline, status, deletedAt, ...row }) => ({
    ...row,
    article: { id: articleId, headline, isLive: status === 'live', isTrashed: deletedAt !== null },
  }))
  return { rows, next: found.length > perPage ? (rows.at(-1)?.id ?? null) : null }
}

/** The query itself, so that a test can ask which index it takes. */
export function reportsQuery({ state, after }: Filter) {
  const { id, name, email, answer, settledAt, articleId } = errorReports
  const isOpen = state === 'open'
  const goesOn = after ? (isOpen ? gt(id, after) : lt(id, after)) : undefined
  return read()
    .select({
      ...{ ...words, name, email, answer, settledAt, articleId, state: errorReports.state },
      ...{ headline: articles.headline, status: articles.status, deletedAt: articles.deletedAt, settledBy: accounts.name },
    })
    .from(errorReports)
    .innerJoin(articles, eq(articles.id, articleId))
    .leftJoin(accounts, eq(accounts.id, errorReports.settledBy))
    .where(and(eq(errorReports.state, state), goesOn))
    .orderBy(isOpen ? asc(id) : desc(id))
    .limit(perPage + 1)
}

/** How many reports nobody has seen to; null for those whose matter they are not. */
export async function countOpenReports(viewer: Viewer): Promise<number | null> {
  if (!may(viewer, 'report:settle')) return null
  const [row] = await read().select({ open: count() }).from(errorReports).where(eq(errorReports.state, 'open'))
  return row?.open ?? 0
}

/** The open reports on an article, for whoever may correct it; nothing for the others. */
export async function listReportsOf(viewer: Viewer, article: string): Promise<ArticleReport[]> {
  return may(viewer, 'report:settle') ? reportsOfQuery(article) : []
}

/** The query itself, so that a test can ask which index it takes. */
export function reportsOfQuery(article: string) {
  return read()
    .select(words)
    .from(errorReports)
    .where(and(eq(errorReports.articleId, article), eq(errorReports.state, 'open')))
    .orderBy(asc(errorReports.id))
    .limit(perPage)
}

import { and, eq, sql } from 'drizzle-orm'
import { prepared } from '#db/client.ts'
import { liveArticles, publicErrorReports } from '#db/schema/live.ts'
import { storedCard } from '../articles/card.ts'
import { median } from '../median.ts'
import { tags } from '../tags.ts'
import type { ArticleAddress } from '../urls.ts'

/** An article as its form for reports names it. */
export interface Reportable extends ArticleAddress {
  id: string
  headline: string
  language: string
}

/** What readers reported, and what came of it. */
export interface ReportCounts {
  received: number
  /** How many led to a correction. */
  corrected: number
  /** Between a report and the newsroom’s answer to it, in hours; null while none was answered. */
  medianHoursToAnswer: number | null
  /** The moment of the first one; null while there is none. */
  since: number | null
}

const field = sql.placeholder
const liveHeadline = prepared((db) =>
  db
    .select({ id: liveArticles.id, card: liveArticles.card })
    .from(liveArticles)
    .where(and(eq(liveArticles.sectionSlug, field('section')), eq(liveArticles.slug, field('slug'))))
    .prepare(),
)
const everyReport = prepared((db) => db.select().from(publicErrorReports).prepare())

/** The live article at this address, or null. Tag: its card. */
export async function findReportable(address: ArticleAddress): Promise<Reportable | null> {
  const [row] = await liveHeadline().execute({ ...address })
  if (!row) return null
  const { headline, language } = storedCard(row.card)
  return { ...address, id: row.id, headline, language }
}

/** Counts what readers reported, spam left out. Tag: error reports. */
export async function countReports(): Promise<ReportCounts & { tags: string[] }> {
  const rows = await everyReport().execute()
  const hours = rows.flatMap(({ receivedAt, settledAt }) => (settledAt === null ? [] : [(settledAt - receivedAt) / 3_600_000]))
  return {
    received: rows.length,
    corrected: rows.filter(({ state }) => state === 'corrected').length,
    medianHoursToAnswer: median(hours),
    since: rows.reduce<number | null>((first, { receivedAt }) => Math.min(first ?? receivedAt, receivedAt), null),
    tags: [tags.errorReports],
  }
}

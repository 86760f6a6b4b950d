import type { articleKinds } from '../schema/articles.ts'

/** One story of the demonstration newsroom; its references are the lines of sources.ndjson with its slug. */
export interface DemoArticle {
  slug: string
  section: string
  kind: (typeof articleKinds)[number]
  /** The day of publication, counted back from the day of seeding, and the time in the publication's zone. */
  daysAgo: number
  time: string
  status: 'live' | 'draft' | 'review' | 'withdrawn'
  headline: string
  cardHeadline?: string
  kicker?: string
  standfirst?: string
  teaser?: string
  dateline?: string
  eventDate?: string
  body: string
  keyPoints?: { text: string; cites: string[] }[]
  summary?: string
  byline?: string[]
  topics?: string[]
  readAlso?: string[]
  lead?: { alt: string; caption: string }
  /** `stood` is what the text said until then, in place of the words of now. */
  correction?: { was: string; is: string; why: string; daysAgo: number; stood: { then: string; now: string } }
  withdrawnReason?: string
  /** Why an error of the gate is let through, by its rule. */
  overrides?: Record<string, string>
}

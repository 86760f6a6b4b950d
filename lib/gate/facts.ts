import type { ArticleContent } from '../articles/content.ts'

/** The text of a cited source as it was fetched or pasted. `key` is empty where it stands for all of them. */
export interface SourceText {
  key: string
  text: string
  language?: string
}

/** What the link checker last knew of a reference. */
export interface LinkState {
  state: 'new' | 'alive' | 'suspect' | 'dead' | 'paywalled' | 'blocked' | 'unknown'
  everAlive: boolean
  hardFailures: number
  /** Whether an archive was asked, and had anything. */
  archived: boolean | null
  title?: string
  published?: string
}

export interface PickState {
  id: string
  headline: string
  teaser: string
  text: string
  isPublic: boolean
  publishedAt: number | null
  topics: string[]
  url: string
}

export interface PictureState {
  width: number
  credit: string
  licence: string
  isMachineMade: boolean
}

export interface AnonymousSource {
  reason: string
  knownTo: string
  /** How the copy names it: “a person with knowledge of the talks”. */
  phrase: string
}

/** What the house has decided for itself. */
export interface SiteRules {
  words: string[]
  allowUnreviewedAi: boolean
  /** Why articles carry no byline, said in public; empty where they must. */
  noBylines: string
  fourEyes: boolean
  /** How old a source may be beside the event, in days. */
  sourceDays: number
  outlets: Record<string, string>
  hosts: string[]
}

/**
 * What the gate is told beside the content. Null means that nobody looked: rules that need it are listed as not asked.
 */
export interface GateFacts {
  now: number | null
  site: SiteRules
  /** When it went or goes out, in UTC milliseconds. */
  publishedAt: number | null
  /** Whether somebody chose its kind. */
  hasKind: boolean | null
  /** The names under it. */
  bylines: string[] | null
  hasGrade: boolean
  isPublished: boolean
  sources: SourceText[] | null
  links: Record<string, LinkState> | null
  picks: PickState[] | null
  /** The articles of ours that the text leads to, by the name that it has for each; one that is gone is not among them. */
  linked: Record<string, { headline: string; isPublic: boolean }> | null
  pictures: Record<string, PictureState> | null
  others: { headline: string; publishedAt: number }[] | null
  address: { isTaken: boolean; liveSlug: string | null; hasRedirect: boolean } | null
  anonymous: Record<string, AnonymousSource> | null
  change: { class: string; before: ArticleContent; was: string; isNow: string } | null
  approval: { hash: string; approver: string; authors: string[]; mayPublish: number } | null
  /** The last review that was recorded: the hash of the text that was read; empty where nobody has. */
  review: { hash: string } | null
  removal: { reason: string } | null
  overrides: { rule: string; reason: string }[] | null
  openComments: number | null
}

import type { ArticleContent } from '../articles/content.ts'
import type { GateFacts, SiteRules } from './facts.ts'

/** What the gate reads: an article’s content, and what is known beside it. */
export interface GateInput {
  content: ArticleContent
  facts: GateFacts
}

const defaultSite: SiteRules = {
  words: [],
  allowUnreviewedAi: false,
  noBylines: '',
  fourEyes: false,
  sourceDays: 365,
  outlets: {},
  hosts: [],
}

const unknown: Omit<GateFacts, 'site'> = {
  ...{
    now: null,
    publishedAt: null,
    hasKind: null,
    bylines: null,
    hasGrade: true,
    isPublished: false,
    sources: null,
    links: null,
    picks: null,
    pictures: null,
    linked: null,
  },
  ...{ others: null, address: null, anonymous: null, change: null, approval: null, review: null, removal: null, overrides: null },
  openComments: null,
}

/** The content with what is known of it; what is not given is unknown, and its rules are not asked. */
export function gateInput(
  content: ArticleContent,
  facts: Partial<Omit<GateFacts, 'site'>> & { site?: Partial<SiteRules> } = {},
): GateInput {
  return { content, facts: { ...unknown, ...facts, site: { ...defaultSite, ...facts.site } } }
}

import type { ArticleContent, LeadPicture } from './content.ts'

/** The small part of an article that lists show; kept with each revision, so that a list never reads whole texts. */
export interface Card {
  headline: string
  kicker: string
  standfirst: string
  teaser: string
  language: string
  lead: LeadPicture | null
}

/** Cards have their own headline and teaser; the article's own stand in where they are empty, whole. */
export function cardOf(content: ArticleContent): Card {
  return {
    headline: content.cardHeadline || content.headline,
    kicker: content.kicker,
    standfirst: content.standfirst,
    teaser: content.teaser || content.standfirst,
    language: content.language,
    lead: content.lead,
  }
}

export function storedCard(value: unknown): Card {
  return value as Card
}

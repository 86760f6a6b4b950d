import { listUses } from '../references/uses.ts'
import type { ArticleContent } from './content.ts'
import { plainText } from './plain-text.ts'

/** What stands between an article and its readers: a sentence, and the field that it belongs beside. */
export interface Fault {
  path: string
  message: string
}

/** The faults that keep this from being published; empty when it may go out. The gate adds its rules to these. */
export function notReady(content: ArticleContent, site: { allowUnreviewedAi: boolean }): Fault[] {
  const faults: Fault[] = []
  const say = (path: string, message: string) => faults.push({ path, message })
  if (!content.headline) say('headline', 'An article needs a headline.')
  if (!plainText(content.body)) say('body', 'An article needs a text.')
  const keys = new Set(content.references.map(({ key }) => key))
  const lost = new Set(
    listUses(content)
      .map(({ key }) => key)
      .filter((key) => !keys.has(key)),
  )
  for (const key of lost) say('references', `The citation “${key}” points to no reference.`)
  if (content.lead && !content.lead.alt) say('lead.alt', 'Describe the lead picture for those who do not see it.')
  if (content.provenance.grade === 'ai_unreviewed' && !site.allowUnreviewedAi) {
    say(
      'provenance.grade',
      'A text that was made with AI and not reviewed may not go out on this site. Have it reviewed, or change the setting.',
    )
  }
  if (content.provenance.grade === 'ai_drafted_reviewed' && !content.provenance.reviewedBy) {
    say('provenance.reviewedBy', 'Name the person who reviewed it.')
  }
  return faults
}

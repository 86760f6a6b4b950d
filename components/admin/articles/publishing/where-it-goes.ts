import type { When } from '#components/ui/when.ts'
import type { ArticleContent } from '#lib/articles/content.ts'
import type { ArticleChoices } from '#lib/articles/desk-choices.ts'
import type { FrontPlace } from '#lib/curation/schema.ts'
import { momentsOf, showMoment } from '#lib/dates.ts'
import { urls } from '#lib/urls.ts'

interface Going {
  content: Pick<ArticleContent, 'sectionId' | 'topics' | 'bylines'>
  slug: string
  sections: ArticleChoices['sections']
  zone: string
  /** Null for at once. */
  when: When | null
  front: FrontPlace | null
}

const frontWords = {
  none: 'to the latest on the front page',
  lead: 'to the front page as its lead',
  beside: 'to the front page, first beside its lead',
}

/** What will happen when this is published, and where, in a plain sentence. */
export function whereItGoes({ content, slug, sections, zone, when, front }: Going): string {
  const section = sections.find(({ id }) => id === content.sectionId)
  const address = section && slug ? urls.article({ section: section.slug, slug }) : 'an address of its own'
  const places = `${frontWords[front ?? 'none']}${section ? `, to ${section.name}` : ''} and to ${feedsOf(content)} feeds`
  return `Goes to ${address} ${momentWords(when, zone)}, ${places}.`
}

/** In how many feeds it stands: one of the whole publication, one of the section, one for each topic and each person. */
export function feedsOf({ topics, bylines }: Going['content']): number {
  return 2 + topics.length + bylines.length
}

export function momentWords(when: When | null, zone: string): string {
  if (!when) return 'at once'
  const [first, second] = momentsOf(when.at, zone)
  const at = when.which === 'second' ? (second ?? first) : first
  return at === undefined ? 'at a time that is still to be chosen' : `on ${showMoment(at, zone)} (${zone})`
}

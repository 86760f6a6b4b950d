import type { When } from '#components/ui/when.ts'
import type { ArticleContent } from '#lib/articles/content.ts'
import type { ArticleChoices } from '#lib/articles/desk-choices.ts'
import { momentsOf, showMoment } from '#lib/dates.ts'
import { urls } from '#lib/urls.ts'

interface Going {
  content: Pick<ArticleContent, 'sectionId' | 'topics' | 'bylines'>
  slug: string
  sections: ArticleChoices['sections']
  zone: string
  /** Null for at once. */
  when: When | null
}

/** What will happen when this is published, and where, in a plain sentence. */
export function whereItGoes({ content, slug, sections, zone, when }: Going): string {
  const section = sections.find(({ id }) => id === content.sectionId)
  const address = section && slug ? urls.article({ section: section.slug, slug }) : 'an address of its own'
  // One of the whole publication, one of the section, one for each topic and each person.
  const feeds = 2 + content.topics.length + content.bylines.length
  const places = `to the latest on the front page${section ? `, to ${section.name}` : ''} and to ${feeds} feeds`
  return `Goes to ${address} ${moment(when, zone)}, ${places}.`
}

function moment(when: When | null, zone: string): string {
  if (!when) return 'at once'
  const [first, second] = momentsOf(when.at, zone)
  const at = when.which === 'second' ? (second ?? first) : first
  return at === undefined ? 'at a time that is still to be chosen' : `on ${showMoment(at, zone)} (${zone})`
}

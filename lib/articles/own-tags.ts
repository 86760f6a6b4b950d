import { tags } from '../tags.ts'
import type { ArticleView } from './article-view.ts'

/** What an article's own words and the names in it rest on; not what stands beside it on its page. */
export function ownTags({ id, section, authors, topics, provenance }: ArticleView): string[] {
  const named = [...authors, ...(provenance.reviewer ? [provenance.reviewer] : [])]
  return [
    tags.article(id),
    tags.section(section.id),
    ...named.map((person) => tags.person(person.id)),
    ...topics.map((topic) => tags.topic(topic.id)),
  ]
}

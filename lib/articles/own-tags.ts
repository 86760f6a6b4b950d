import { tags } from '../tags.ts'
import { linkedArticles } from './article-link.ts'
import type { ArticleView } from './article-view.ts'

/** What an article's own words and the names in it rest on; not what stands beside it on its page. */
export function ownTags(article: ArticleView): string[] {
  const { id, section, authors, topics, provenance } = article
  const named = [...authors, ...(provenance.reviewer ? [provenance.reviewer] : [])]
  return [
    tags.article(id),
    tags.section(section.id),
    ...named.map((person) => tags.person(person.id)),
    ...topics.map((topic) => tags.topic(topic.id)),
    ...linkedTags(article),
  ]
}

/** What the links in a text rest on: where each article is. One that is named by a slug may come with any other. */
export function linkedTags({ body, linked }: Pick<ArticleView, 'body' | 'linked'>): string[] {
  const names = linkedArticles(body)
  const hasUnknown = names.some((name) => !linked.has(name))
  return [...names.map(tags.card), ...[...linked.values()].map(({ id }) => tags.card(id)), ...(hasUnknown ? [tags.latest] : [])]
}

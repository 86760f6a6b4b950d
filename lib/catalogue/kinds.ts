import { people, sections, topics } from '#db/schema/publication.ts'
import { tags } from '../tags.ts'
import { urls } from '../urls.ts'

/** What articles are filed under. Each has a name, a page at an address of its own, and a version to compare with. */
export const kinds = {
  section: {
    table: sections,
    path: (slug: string) => urls.section(slug),
    stale: (id: string) => [tags.site, tags.front, tags.section(id), tags.sectionList(id)],
    inTheWay: 'Move them first.',
  },
  topic: {
    table: topics,
    path: (slug: string) => urls.topic(slug),
    stale: (id: string) => [tags.topics, tags.topic(id), tags.topicList(id)],
    inTheWay: 'Take it off them first.',
  },
  person: {
    table: people,
    path: (slug: string) => urls.person(slug),
    stale: (id: string) => [tags.people, tags.person(id), tags.personList(id)],
    inTheWay: 'Take it off them first.',
  },
} as const

export type Kind = keyof typeof kinds
export type Row<K extends Kind> = (typeof kinds)[K]['table']['$inferSelect']
export type NewRow<K extends Kind> = (typeof kinds)[K]['table']['$inferInsert']

import { asc, inArray } from 'drizzle-orm'
import { prepared, read } from '#db/client.ts'
import { accounts } from '#db/schema/accounts.ts'
import { articles } from '#db/schema/articles.ts'
import { media, people, sections, topics } from '#db/schema/publication.ts'
import { allow, may, type Viewer } from '../access/allow.ts'
import { type AddedPicture, addedColumns, toAdded } from '../media/added-picture.ts'

export interface Choice {
  id: string
  name: string
}

/** What an article may be filed under and signed with. */
export interface ArticleChoices {
  sections: (Choice & { slug: string })[]
  topics: Choice[]
  people: Choice[]
  /** The viewer's own byline, for a new article. */
  ownByline: string | null
  mayAddTopics: boolean
}

/** A picture of the library as the desk shows it. */
export type PictureView = AddedPicture

const sectionRows = prepared((db) =>
  db
    .select({ id: sections.id, name: sections.name, slug: sections.slug })
    .from(sections)
    .orderBy(asc(sections.position), asc(sections.id))
    .prepare(),
)
const topicRows = prepared((db) =>
  db.select({ id: topics.id, name: topics.name }).from(topics).orderBy(asc(topics.name), asc(topics.id)).prepare(),
)
const personRows = prepared((db) =>
  db
    .select({ id: people.id, name: people.name, accountId: people.accountId })
    .from(people)
    .orderBy(asc(people.name), asc(people.id))
    .prepare(),
)

export async function findArticleChoices(viewer: Viewer): Promise<ArticleChoices> {
  allow(viewer, 'catalogue:read')
  const persons = await personRows().execute()
  const own = persons.find(({ accountId }) => accountId !== null && accountId === viewer.accountId)
  return {
    sections: await sectionRows().execute(),
    topics: await topicRows().execute(),
    people: persons.map(({ id, name }) => ({ id, name })),
    ownByline: own?.id ?? null,
    mayAddTopics: may(viewer, 'topic:change'),
  }
}

/** Who may have begun an article, for the list's filter; nobody but the viewer for those who see only their own. */
export async function listAuthors(viewer: Viewer): Promise<Choice[]> {
  allow(viewer, 'article:list')
  if (!may(viewer, 'article:read')) return []
  const begun = read().selectDistinct({ id: articles.createdBy }).from(articles)
  return read()
    .select({ id: accounts.id, name: accounts.name })
    .from(accounts)
    .where(inArray(accounts.id, begun))
    .orderBy(asc(accounts.name))
}

/** The pictures of these ids, by id. */
export async function findPictures(viewer: Viewer, ids: string[]): Promise<Record<string, PictureView>> {
  allow(viewer, 'media:read')
  if (!ids.length) return {}
  const found = await read().select(addedColumns).from(media).where(inArray(media.id, ids))
  return Object.fromEntries(found.map((picture) => [picture.id, toAdded(viewer, picture)]))
}

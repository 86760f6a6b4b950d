import { eq, inArray } from 'drizzle-orm'
import { read } from '#db/client.ts'
import { articles, revisions } from '#db/schema/articles.ts'
import { media, sections } from '#db/schema/publication.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { listCorrectionsOf } from '../corrections/queries.ts'
import { listPeople } from '../people/queries.ts'
import { findSection } from '../sections/queries.ts'
import { findSettings } from '../settings/queries.ts'
import { listTopics } from '../topics/queries.ts'
import { type ArticleView, articleView } from './article-view.ts'
import { listCards } from './cards.ts'
import { storedContent } from './content.ts'
import { findLinked } from './linked-queries.ts'
import { peopleOf } from './people-of.ts'
import { picturesOf } from './pictures-of.ts'

/**
 * The working copy of an article as its page will show it, or null.
 * @throws Refusal when the viewer may not see it
 */
export async function findPreview(viewer: Viewer, id: string): Promise<ArticleView | null> {
  const [article] = await read()
    .select({ createdBy: articles.createdBy, status: articles.status })
    .from(articles)
    .where(eq(articles.id, id))
  if (!article) return null
  allow(viewer, 'article:preview', article)
  return findWorkingCopy(id)
}

/** The same for whoever is known to be allowed it: it asks nothing. */
export async function findWorkingCopy(id: string): Promise<ArticleView | null> {
  const [row] = await read()
    .select({ article: articles, content: revisions.content })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.latestRevisionId))
    .where(eq(articles.id, id))
  if (!row) return null
  const { article } = row
  const content = storedContent(row.content)
  const [place] = await read().select({ slug: sections.slug }).from(sections).where(eq(sections.id, content.sectionId))
  const section = place ? await findSection(place.slug) : null
  if (!section) return null
  return articleView({
    ...{ id, section, content, kind: content.kind, slug: content.slug || article.slug },
    ...{ publishedAt: article.firstPublishedAt, updatedAt: article.updatedAt, updateNote: article.updateNote },
    people: await listPeople(peopleOf(content)),
    topics: await listTopics(content.topics),
    media: await everyPicture(picturesOf(content)),
    sources: new Map(),
    corrections: await listCorrectionsOf(id),
    gate: null,
    linked: await findLinked(content.body),
    review: null,
    readAlso: await listCards(content.readAlso),
    zone: (await findSettings()).timeZone,
  })
}

// Readers' pages know only pictures that a live article shows; a draft has others.
async function everyPicture(ids: string[]) {
  if (!ids.length) return new Map()
  const { id, file, width, height, widths } = media
  const found = await read().select({ id, file, width, height, widths }).from(media).where(inArray(id, ids))
  return new Map(found.map((picture) => [picture.id, picture]))
}

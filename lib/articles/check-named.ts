import { eq, sql } from 'drizzle-orm'
import { preparedFor, type Tx } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { media, people, sections, topics } from '#db/schema/publication.ts'
import { Refusal } from '../refusal.ts'
import type { ArticleContent } from './content.ts'

/**
 * Makes sure that everything an article names by id is there.
 * @returns the slug of its section
 * @throws Refusal('missing') beside the field that names what is gone
 */
export async function checkNamed(tx: Tx, content: ArticleContent): Promise<string> {
  const [section] = await sectionSlug(tx).execute({ id: content.sectionId })
  if (!section) throw new Refusal('gone', 'Choose a section.', 'sectionId')
  const pictures = content.body.content.flatMap((block) => (block.type === 'picture' ? [block.attrs.mediaId] : []))
  if (content.lead) pictures.push(content.lead.mediaId)
  const reviewer = content.provenance.reviewedBy ? [content.provenance.reviewedBy] : []
  await demand(tx, 'topic', content.topics, 'topics', 'A topic that this article names is no longer there.')
  await demand(tx, 'person', content.bylines, 'bylines', 'A person in the byline is no longer there.')
  await demand(tx, 'person', reviewer, 'provenance.reviewedBy', 'The reviewer is no longer there.')
  await demand(tx, 'picture', pictures, 'body', 'A picture of this article is no longer in the library.')
  await demand(tx, 'article', content.readAlso, 'readAlso', 'An article under “Read also” is no longer there.')
  return section.slug
}

const sectionSlug = preparedFor((tx) =>
  tx
    .select({ slug: sections.slug })
    .from(sections)
    .where(eq(sections.id, sql.placeholder('id')))
    .prepare(),
)
const one = {
  topic: preparedFor((tx) => byId(tx, topics)),
  person: preparedFor((tx) => byId(tx, people)),
  picture: preparedFor((tx) => byId(tx, media)),
  article: preparedFor((tx) => byId(tx, articles)),
}

function byId(tx: Tx, table: typeof topics | typeof people | typeof media | typeof articles) {
  return tx
    .select({ id: table.id })
    .from(table)
    .where(eq(table.id, sql.placeholder('id')))
    .prepare()
}

async function demand(tx: Tx, kind: keyof typeof one, ids: string[], field: string, sentence: string): Promise<void> {
  for (const id of new Set(ids)) {
    const [found] = await one[kind](tx).execute({ id })
    if (!found) throw new Refusal('gone', sentence, field)
  }
}

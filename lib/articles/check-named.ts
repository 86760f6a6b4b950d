import { eq, inArray } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
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
  const [section] = await tx.select({ slug: sections.slug }).from(sections).where(eq(sections.id, content.sectionId))
  if (!section) throw new Refusal('gone', 'Choose a section.', 'sectionId')
  const pictures = content.body.content.flatMap((block) => (block.type === 'picture' ? [block.attrs.mediaId] : []))
  if (content.lead) pictures.push(content.lead.mediaId)
  const reviewer = content.provenance.reviewedBy ? [content.provenance.reviewedBy] : []
  await demand(tx, topics, content.topics, 'topics', 'A topic that this article names is no longer there.')
  await demand(tx, people, content.bylines, 'bylines', 'A person in the byline is no longer there.')
  await demand(tx, people, reviewer, 'provenance.reviewedBy', 'The reviewer is no longer there.')
  await demand(tx, media, pictures, 'body', 'A picture of this article is no longer in the library.')
  await demand(tx, articles, content.readAlso, 'readAlso', 'An article under “Read also” is no longer there.')
  return section.slug
}

type Named = typeof topics | typeof people | typeof media | typeof articles

async function demand(tx: Tx, table: Named, ids: string[], field: string, sentence: string): Promise<void> {
  const wanted = [...new Set(ids)]
  if (!wanted.length) return
  const found = await tx.select({ id: table.id }).from(table).where(inArray(table.id, wanted))
  if (found.length < wanted.length) throw new Refusal('gone', sentence, field)
}

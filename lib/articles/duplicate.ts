import { eq } from 'drizzle-orm'
import { read } from '#db/client.ts'
import { articles, revisions } from '#db/schema/articles.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { Refusal } from '../refusal.ts'
import { storedContent } from './content.ts'
import { draft } from './draft.ts'

/**
 * Begins a new draft with the words of another article's working copy. Its address, its picks and whoever reviewed the
 * other text stay behind. @returns the id of the new one
 */
export async function duplicate(viewer: Viewer, { id, as }: { id: string; as: string }, now: Date): Promise<string> {
  const [found] = await read()
    .select({ createdBy: articles.createdBy, status: articles.status, content: revisions.content })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.latestRevisionId))
    .where(eq(articles.id, id))
  if (!found) throw new Refusal('missing', 'There is no such article.')
  allow(viewer, 'article:read', found)
  const content = storedContent(found.content)
  const provenance = { ...content.provenance, reviewedBy: null }
  const made = await draft(viewer, { id: as, content: { ...content, slug: '', provenance } }, now)
  return made.id
}

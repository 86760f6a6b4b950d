import type { Tx } from '#db/client.ts'
import type { Viewer } from '../access/allow.ts'
import { record } from '../audit/record.ts'
import type { ArticleContent } from './content.ts'
import { saveRevision } from './save-revision.ts'

/** Keeps the text of a save that came too late. It is in the history, and not the working copy. */
export async function keepLosingText(
  tx: Tx,
  { id, content }: { id: string; content: ArticleContent },
  viewer: Viewer,
  now: Date,
): Promise<void> {
  const revision = await saveRevision(tx, { articleId: id, content, reason: 'conflict' }, viewer, now)
  await record(tx, viewer, { verb: 'conflict', subject: ['article', id], detail: { revision: revision.id } }, now)
}

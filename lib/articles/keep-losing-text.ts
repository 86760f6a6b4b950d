import { and, desc, eq } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { revisions } from '#db/schema/articles.ts'
import type { Viewer } from '../access/allow.ts'
import { record } from '../audit/record.ts'
import { contentHash } from './canonical.ts'
import type { ArticleContent } from './content.ts'
import { saveRevision } from './save-revision.ts'

/** Keeps the text of a save that came too late. It is in the history, and not the working copy; sent twice it is kept once. */
export async function keepLosingText(
  tx: Tx,
  { id, content }: { id: string; content: ArticleContent },
  viewer: Viewer,
  now: Date,
): Promise<void> {
  const hash = contentHash(content)
  const [last] = await tx
    .select({ hash: revisions.contentHash })
    .from(revisions)
    .where(and(eq(revisions.articleId, id), eq(revisions.reason, 'conflict'), eq(revisions.createdBy, viewer.accountId ?? '')))
    .orderBy(desc(revisions.seq))
    .limit(1)
  if (last?.hash === hash) return
  const revision = await saveRevision(tx, { articleId: id, content, reason: 'conflict', hash }, viewer, now)
  await record(tx, viewer, { verb: 'conflict', subject: ['article', id], detail: { revision: revision.id } }, now)
}

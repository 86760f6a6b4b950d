import { and, eq, gt } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { revisions } from '#db/schema/articles.ts'
import type { Viewer } from '../access/allow.ts'
import { cardOf } from './card.ts'
import type { ArticleContent } from './content.ts'
import type { OpenArticle } from './open-article.ts'

const foldMs = 10 * 60_000

/** The working copy's revision, while this person's autosaves still go into it: for ten minutes, and until they save by hand. */
export async function openAutosave(
  tx: Tx,
  { latestRevisionId }: Pick<OpenArticle, 'latestRevisionId'>,
  viewer: Viewer,
  now: Date,
): Promise<{ id: string } | null> {
  if (!viewer.accountId) return null
  const isMine = and(eq(revisions.id, latestRevisionId), eq(revisions.createdBy, viewer.accountId))
  const isOpen = and(eq(revisions.reason, 'autosave'), gt(revisions.begunAt, now.getTime() - foldMs))
  const [open] = await tx.select({ id: revisions.id }).from(revisions).where(and(isMine, isOpen))
  return open ?? null
}

interface Folded {
  content: ArticleContent
  hash: string
  /** 'save' closes it: from then on it is as final as any other. */
  reason: 'autosave' | 'save'
}

/** Writes over an open autosave. The database allows it for the working copy alone. */
export async function fold<Open extends { id: string }>(
  tx: Tx,
  open: Open,
  { content, hash, reason }: Folded,
  now: Date,
): Promise<Open> {
  await tx
    .update(revisions)
    .set({ content, card: cardOf(content), contentHash: hash, reason, createdAt: now.getTime() })
    .where(eq(revisions.id, open.id))
  return open
}

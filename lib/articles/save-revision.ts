import { desc, eq, sql } from 'drizzle-orm'
import { preparedFor, type Tx } from '#db/client.ts'
import { revisions } from '#db/schema/articles.ts'
import type { Viewer } from '../access/allow.ts'
import { newId } from '../ids.ts'
import { contentHash } from './canonical.ts'
import { cardOf } from './card.ts'
import type { ArticleContent } from './content.ts'

export type RevisionReason =
  | 'draft'
  | 'save'
  | 'autosave'
  | 'conflict'
  | 'revert'
  | 'submit'
  | 'send-back'
  | 'publish'
  | 'schedule'
  | 'approve'
  | 'typographic'
  | 'refile'
  | 'update'
  | 'correct'
  | 'withdraw'
  | 'restore'
  | 'import'

export interface RevisionInput {
  articleId: string
  content: ArticleContent
  reason: RevisionReason
  note?: string
  /** The content's hash, where it is known already. */
  hash?: string
}

export interface SavedRevision {
  id: string
  seq: number
  contentHash: string
}

const field = sql.placeholder
const lastSeq = preparedFor((tx) =>
  tx
    .select({ seq: revisions.seq })
    .from(revisions)
    .where(eq(revisions.articleId, field('articleId')))
    .orderBy(desc(revisions.seq))
    .limit(1)
    .prepare(),
)
const append = preparedFor((tx) => {
  const named = { id: field('id'), articleId: field('articleId'), seq: field('seq'), contentHash: field('contentHash') }
  const said = { content: field('content'), card: field('card'), reason: field('reason'), note: field('note') }
  return tx
    .insert(revisions)
    .values({ ...named, ...said, createdBy: field('createdBy'), createdAt: field('createdAt'), begunAt: field('begunAt') })
    .prepare()
})

/** Appends a revision. Nothing is ever overwritten: the newest one that an article points to is its working copy. */
export async function saveRevision(tx: Tx, input: RevisionInput, viewer: Viewer, now: Date): Promise<SavedRevision> {
  const { articleId, content, reason, note = '', hash = contentHash(content) } = input
  const [last] = await lastSeq(tx).execute({ articleId })
  const revision = { id: newId(), seq: (last?.seq ?? 0) + 1, contentHash: hash }
  await append(tx).execute({
    ...revision,
    articleId,
    content,
    card: cardOf(content),
    reason,
    note,
    createdBy: viewer.accountId,
    createdAt: now.getTime(),
    begunAt: reason === 'autosave' ? now.getTime() : null,
  })
  return revision
}

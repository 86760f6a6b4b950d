import type { Tx } from '#db/client.ts'
import type { Viewer } from '../access/allow.ts'
import { record } from '../audit/record.ts'
import { indexDesk } from '../search/index-desk.ts'
import { contentHash } from './canonical.ts'
import { checkNamed } from './check-named.ts'
import type { ArticleContent } from './content.ts'
import type { Saved } from './draft.ts'
import { fold, openAutosave } from './fold-autosave.ts'
import type { OpenArticle } from './open-article.ts'
import { type RevisionReason, saveRevision } from './save-revision.ts'
import { touch } from './touch.ts'
import { workingSlug } from './working-slug.ts'

interface Kept {
  content: ArticleContent
  isAutosave?: boolean | undefined
  /** The number of the revision that this was taken from again. */
  revertTo?: number
  /** Why it was changed, where nobody typed it. */
  note?: string
}

/**
 * Appends a revision and makes it the working copy; autosaves of one person in a row are folded into one. Until an
 * article was published its row follows the working copy; from then on the row says what readers see, and the next publication carries the changes over.
 */
export async function keepWorkingCopy(
  tx: Tx,
  article: OpenArticle,
  { content, isAutosave = false, revertTo, note }: Kept,
  viewer: Viewer,
  now: Date,
): Promise<Saved> {
  const wasPublished = article.firstPublishedAt !== null
  const slug = await workingSlug(
    tx,
    article.id,
    wasPublished && !content.slug ? { ...content, slug: article.slug } : content,
    await checkNamed(tx, content),
  )
  const reason = isAutosave ? 'autosave' : 'save'
  const hash = contentHash(content)
  const open = revertTo === undefined && note === undefined ? await openAutosave(tx, article, viewer, now) : null
  if (hash === article.contentHash) {
    if (open && !isAutosave) await fold(tx, open, { content, hash, reason }, now)
    return { id: article.id, version: article.version, slug, savedAt: now.getTime() }
  }
  const revision = open
    ? await fold(tx, open, { content, hash, reason }, now)
    : await saveRevision(tx, { articleId: article.id, content, hash, ...whyKept(reason, revertTo, note) }, viewer, now)
  const row = { latestRevisionId: revision.id, headline: content.headline }
  const identity = wasPublished ? {} : { slug, kind: content.kind, sectionId: content.sectionId }
  const version = await touch(tx, article, { ...row, ...identity }, now)
  await indexDesk(tx, article.id, { ...content, slug })
  if (!open || !isAutosave)
    await record(tx, viewer, { verb: 'revise', subject: ['article', article.id], detail: { revision: revision.id } }, now)
  return { id: article.id, version, slug, savedAt: now.getTime() }
}

function whyKept(reason: 'autosave' | 'save', revertTo: number | undefined, note = ''): { reason: RevisionReason; note: string } {
  return revertTo === undefined ? { reason, note } : { reason: 'revert', note: `Back to revision ${revertTo}` }
}

import { eq } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { revisions } from '#db/schema/articles.ts'
import { contentHash } from '../articles/canonical.ts'
import { storedContent } from '../articles/content.ts'
import { goLive } from '../articles/go-live.ts'
import { openArticle } from '../articles/open-article.ts'
import { saveRevision } from '../articles/save-revision.ts'
import { touch } from '../articles/touch.ts'
import { idsOfArticles } from './article-content.ts'
import type { Deferred, ImportRun } from './import-run.ts'

/** Read-also picks that named articles later in the file, now that these are here. */
export async function takePicks(
  tx: Tx,
  { articleId, revisionId, slugs, isLive, number }: Deferred,
  run: ImportRun,
): Promise<void> {
  const ids = await idsOfArticles(tx, slugs)
  for (const slug of slugs) if (!ids.has(slug)) run.note(number, `“Read also” names ${slug}, which is not here; it is left out.`)
  const [row] = await tx.select({ content: revisions.content }).from(revisions).where(eq(revisions.id, revisionId))
  const before = storedContent(row?.content)
  const content = { ...before, readAlso: slugs.flatMap((slug) => ids.get(slug) ?? []) }
  if (contentHash(content) === contentHash(before)) return
  const article = await openArticle(tx, { id: articleId })
  const isWorkingCopy = article.latestRevisionId === revisionId
  const revision = await saveRevision(tx, { articleId, content, reason: 'import' }, run.viewer, run.now)
  // What the desk sees last moved keeps its moment: picks are part of the same import.
  const kept = new Date(article.activityAt)
  const working = isWorkingCopy ? revision.id : article.latestRevisionId
  if (!isLive || article.firstPublishedAt === null) {
    await touch(tx, article, { latestRevisionId: working }, kept)
    return
  }
  const { firstPublishedAt, updatedAt, updateNote } = article
  const live = { revisionId: revision.id, content, firstPublishedAt, updatedAt, updateNote }
  const version = await goLive(tx, article, live, run.now)
  await touch(tx, { id: articleId, version }, { latestRevisionId: working }, kept)
}

import { eq } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import type { articles } from '#db/schema/articles.ts'
import { sections } from '#db/schema/publication.ts'
import { claimAddress } from '../addresses/claim.ts'
import { closeAddress } from '../addresses/close.ts'
import type { ArticleContent } from '../articles/content.ts'
import { goLive } from '../articles/go-live.ts'
import type { SavedRevision } from '../articles/save-revision.ts'
import { takeDown } from '../articles/take-down.ts'
import { touch } from '../articles/touch.ts'
import { dropSchedule, keepSchedule } from '../schedules/keep-schedule.ts'
import { urls } from '../urls.ts'
import type { ImportRun } from './import-run.ts'
import type { ArticleLine } from './schema.ts'

export interface Incoming {
  article: typeof articles.$inferSelect
  content: ArticleContent
  hash: string
  revision: SavedRevision
  line: ArticleLine
  status: ArticleLine['status']
}

/** Puts an article where its line says that it stands: live, withdrawn with its reason, or at the desk. */
export async function bringIn(tx: Tx, incoming: Incoming, { now, viewer }: ImportRun): Promise<void> {
  const { article, content, hash, revision, line, status } = incoming
  const publishedAt = line.publishedAt ?? article.firstPublishedAt ?? now.getTime()
  const updatedAt = line.updatedAt ?? article.updatedAt
  const updateNote = line.updateNote ?? article.updateNote
  if (status === 'live') {
    const live = { revisionId: revision.id, content, firstPublishedAt: publishedAt, updatedAt, updateNote }
    await goLive(tx, { ...article, content, contentHash: hash }, live, now)
    return
  }
  if (article.status === 'live') await takeDown(tx, article, now)
  const { kind, sectionId, headline, slug } = content
  const row = { kind, sectionId, headline, slug, latestRevisionId: revision.id, liveRevisionId: null, status }
  if (status === 'withdrawn') {
    await claimWithdrawn(tx, article.id, content, now)
    const withdrawn = { withdrawnAt: line.withdrawnAt ?? now.getTime(), withdrawnReason: line.withdrawnReason ?? '' }
    await touch(tx, article, { ...row, ...withdrawn, firstPublishedAt: publishedAt, updatedAt, updateNote }, now)
    return
  }
  const publishAt = status === 'scheduled' ? (line.publishAt ?? null) : null
  await touch(tx, article, { ...row, publishAt }, now)
  if (publishAt === null) await dropSchedule(tx, article.id, 'publish')
  else
    await keepSchedule(
      tx,
      { articleId: article.id, act: 'publish', dueAt: publishAt, revisionId: revision.id, stood: 'draft' },
      viewer,
      now,
    )
}

async function claimWithdrawn(tx: Tx, id: string, { sectionId, slug }: ArticleContent, now: Date): Promise<void> {
  const [section] = await tx.select({ slug: sections.slug }).from(sections).where(eq(sections.id, sectionId))
  await claimAddress(tx, { path: urls.article({ section: section?.slug ?? '', slug }), kind: 'article', id }, now)
  await closeAddress(tx, { kind: 'article', id, state: 'withdrawn' }, now)
}

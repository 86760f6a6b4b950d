import { eq, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { preparedFor, type Tx } from '#db/client.ts'
import { articles, revisions } from '#db/schema/articles.ts'
import { contentHash } from '../articles/canonical.ts'
import { saveRevision } from '../articles/save-revision.ts'
import { touch } from '../articles/touch.ts'
import { record } from '../audit/record.ts'
import { keepReport } from '../gate/keep-report.ts'
import { newId } from '../ids.ts'
import { indexDesk } from '../search/index-desk.ts'
import { contentOf, type PreparedArticle } from './article-content.ts'
import { bringIn, type Incoming } from './bring-in.ts'
import { bringReview } from './bring-review.ts'
import type { Deferred, ImportRun } from './import-run.ts'
import { type Standing, standingOf } from './standing.ts'

/** Takes an article in: a new one, or a new revision of a known one. @returns whether anything was new */
export async function takeArticle(tx: Tx, prepared: PreparedArticle, run: ImportRun): Promise<boolean> {
  const { line, number } = prepared
  const { content, later } = await contentOf(tx, prepared, run)
  const standing = standingOf(prepared)
  for (const reason of standing.reasons) run.note(number, `${line.slug} comes in as a draft: ${reason}`)
  const known = await findKnown(tx, line.workingCopyOf ?? line.slug)
  const hash = contentHash(content)
  if (known && isSame(known, hash, standing, prepared)) {
    const { id: articleId, liveRevisionId, latestRevisionId } = known.article
    const isLive = standing.status === 'live' && !line.workingCopyOf
    // An import that was cut off may have left before these picks were there.
    defer({ articleId, revisionId: (isLive && liveRevisionId) || latestRevisionId, isLive }, later, prepared, run)
    return false
  }
  const article = known?.article ?? (await begin(tx, prepared, content.sectionId, run))
  const input = { articleId: article.id, content, hash, reason: 'import' as const }
  const revision = await saveRevision(tx, input, run.viewer, run.now)
  const isKept = prepared.report || (run.asIs && (standing.status !== 'draft' || line.review))
  const kept = { articleId: article.id, revision, report: prepared.report }
  const reportId = isKept ? await keepReport(tx, kept, run.viewer, run.now) : null
  if (line.review) await bringReview(tx, prepared, { articleId: article.id, contentHash: hash, reportId }, run)
  const isWorkingCopy =
    article.firstPublishedAt !== null &&
    (standing.status === 'draft' || standing.status === 'review' || Boolean(line.workingCopyOf))
  const incoming: Incoming = { article, content, hash, revision, line, status: standing.status }
  if (isWorkingCopy) await touch(tx, article, { latestRevisionId: revision.id, headline: content.headline }, run.now)
  else await bringIn(tx, incoming, run)
  await indexDesk(tx, article.id, { ...content, slug: isWorkingCopy ? article.slug : line.slug })
  const activeAt = line.activeAt ?? line.updatedAt ?? line.publishedAt ?? run.now.getTime()
  await setActive(tx).execute({ id: article.id, activeAt })
  await record(
    tx,
    run.viewer,
    {
      verb: 'import',
      subject: ['article', article.id],
      detail: { status: standing.status, revision: revision.id, asIs: run.asIs },
    },
    run.now,
  )
  const isLive = standing.status === 'live' && !isWorkingCopy
  defer({ articleId: article.id, revisionId: revision.id, isLive }, later, prepared, run)
  return true
}

type Shown = Pick<Deferred, 'articleId' | 'revisionId' | 'isLive'>

function defer(shown: Shown, later: string[], { line, number }: PreparedArticle, run: ImportRun): void {
  if (later.length) run.deferred.push({ ...shown, slugs: line.readAlso ?? [], number })
}

type Known = NonNullable<Awaited<ReturnType<typeof findKnown>>>
const latest = alias(revisions, 'latest')
const shown = alias(revisions, 'shown')

const setActive = preparedFor((tx) =>
  tx
    .update(articles)
    .set({ activityAt: sql`${sql.placeholder('activeAt')}` })
    .where(eq(articles.id, sql.placeholder('id')))
    .prepare(),
)
const knownBySlug = preparedFor((tx) =>
  tx
    .select({ article: articles, latestHash: latest.contentHash, liveHash: shown.contentHash })
    .from(articles)
    .innerJoin(latest, eq(latest.id, articles.latestRevisionId))
    .leftJoin(shown, eq(shown.id, articles.liveRevisionId))
    .where(eq(articles.slug, sql.placeholder('slug')))
    .prepare(),
)

async function findKnown(tx: Tx, slug: string) {
  const [row] = await knownBySlug(tx).execute({ slug })
  return row
}

function isSame(
  { article, latestHash, liveHash }: Known,
  hash: string,
  { status }: Standing,
  { line }: PreparedArticle,
): boolean {
  const isDraft = status === 'draft' || status === 'review'
  if (line.workingCopyOf || (isDraft && article.firstPublishedAt !== null)) return latestHash === hash
  if (status !== article.status) return false
  if (status === 'live') {
    const isDated = line.publishedAt === undefined || line.publishedAt === article.firstPublishedAt
    return liveHash === hash && isDated && (line.updatedAt === undefined || line.updatedAt === article.updatedAt)
  }
  if (status === 'withdrawn' && line.withdrawnReason !== article.withdrawnReason) return false
  return latestHash === hash && (status !== 'scheduled' || line.publishAt === article.publishAt)
}

async function begin(tx: Tx, { line }: PreparedArticle, sectionId: string, { viewer, now }: ImportRun) {
  const createdAt = line.createdAt ?? line.publishedAt ?? now.getTime()
  const row = { id: newId(), slug: line.slug, kind: line.kind ?? ('news' as const), sectionId, status: 'draft' as const }
  const rest = { headline: line.headline, createdBy: viewer.accountId, createdAt, activityAt: createdAt }
  // The revision comes right after; the constraint is asked at the commit.
  const [article] = await tx
    .insert(articles)
    .values({ ...row, ...rest, latestRevisionId: '' })
    .returning()
  if (!article) throw new Error('An inserted article came back as nothing.')
  return article
}

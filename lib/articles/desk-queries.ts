import { and, desc, eq, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { prepared } from '#db/client.ts'
import { accounts } from '#db/schema/accounts.ts'
import { articles, revisions } from '#db/schema/articles.ts'
import { sections } from '#db/schema/publication.ts'
import { allow, may, type Viewer } from '../access/allow.ts'
import type { Permission } from '../access/policy.ts'
import { type ArticleContent, storedContent } from './content.ts'
import type { ArticleStatus } from './desk-list-queries.ts'

const steps = [
  'revise',
  'submit',
  'return',
  'record-review',
  'publish',
  'schedule',
  'correct',
  'withdraw',
  'restore',
  'discard',
  'delete',
  'preview',
  'share',
] as const

/** An article as its screen at the desk needs it: the working copy, where it stands, and what the viewer may do. */
export interface DeskArticle {
  id: string
  version: number
  status: ArticleStatus
  isTrashed: boolean
  slug: string
  sectionSlug: string
  firstPublishedAt: number | null
  withdrawnReason: string | null
  /** Whether the working copy says something else than readers see. */
  hasChanges: boolean
  savedAt: number
  savedBy: string | null
  /** The note of an editor who sent it back, while it is being changed. */
  sentBack: { note: string; by: string | null } | null
  content: ArticleContent
  may: Record<(typeof steps)[number], boolean>
}

const latest = alias(revisions, 'latest')
const live = alias(revisions, 'live')

const articleRow = prepared((db) =>
  db
    .select({
      article: articles,
      sectionSlug: sections.slug,
      content: latest.content,
      latestHash: latest.contentHash,
      savedAt: latest.createdAt,
      savedBy: accounts.name,
      liveHash: live.contentHash,
    })
    .from(articles)
    .innerJoin(latest, eq(latest.id, articles.latestRevisionId))
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .leftJoin(live, eq(live.id, articles.liveRevisionId))
    .leftJoin(accounts, eq(accounts.id, latest.createdBy))
    .where(eq(articles.id, sql.placeholder('id')))
    .prepare(),
)

const lastNote = prepared((db) =>
  db
    .select({ note: revisions.note, by: accounts.name })
    .from(revisions)
    .leftJoin(accounts, eq(accounts.id, revisions.createdBy))
    .where(and(eq(revisions.articleId, sql.placeholder('id')), eq(revisions.reason, 'send-back')))
    .orderBy(desc(revisions.seq))
    .limit(1)
    .prepare(),
)

/**
 * The article of this id, or null.
 * @throws Refusal('missing') for a contributor when it is another's
 */
export async function findDeskArticle(viewer: Viewer, id: string): Promise<DeskArticle | null> {
  const [row] = await articleRow().execute({ id })
  if (!row) return null
  const { article } = row
  allow(viewer, 'article:read', article)
  const [note] = article.status === 'draft' ? await lastNote().execute({ id }) : []
  const granted = steps.map((step) => [step, may(viewer, `article:${step}` satisfies Permission, article)] as const)
  return {
    id,
    version: article.version,
    status: article.status,
    isTrashed: article.deletedAt !== null,
    slug: article.slug,
    sectionSlug: row.sectionSlug,
    firstPublishedAt: article.firstPublishedAt,
    withdrawnReason: article.withdrawnReason,
    hasChanges: row.liveHash !== null && row.liveHash !== row.latestHash,
    savedAt: row.savedAt,
    savedBy: row.savedBy,
    sentBack: note ?? null,
    content: storedContent(row.content),
    may: Object.fromEntries(granted) as DeskArticle['may'],
  }
}

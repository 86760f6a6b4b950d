import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const articleKinds = ['news', 'analysis', 'opinion', 'explainer', 'critique', 'sponsored', 'live-blog'] as const
export const articleStatuses = ['draft', 'review', 'scheduled', 'live', 'withdrawn'] as const

export const articles = sqliteTable('articles', {
  id: text().primaryKey(),
  kind: text({ enum: articleKinds }).notNull(),
  sectionId: text('section_id').notNull(),
  slug: text().notNull(),
  status: text({ enum: articleStatuses }).notNull(),
  headline: text().notNull(),
  latestRevisionId: text('latest_revision_id').notNull(),
  liveRevisionId: text('live_revision_id'),
  publishAt: integer('publish_at'),
  firstPublishedAt: integer('first_published_at'),
  updatedAt: integer('updated_at'),
  withdrawnAt: integer('withdrawn_at'),
  withdrawnReason: text('withdrawn_reason'),
  updateNote: text('update_note'),
  createdBy: text('created_by'),
  createdAt: integer('created_at').notNull(),
  activityAt: integer('activity_at').notNull(),
  deletedAt: integer('deleted_at'),
  embargoUntil: integer('embargo_until'),
  reviewBy: text('review_by'),
  version: integer().notNull().default(1),
})

export const revisions = sqliteTable('revisions', {
  id: text().primaryKey(),
  articleId: text('article_id').notNull(),
  seq: integer().notNull(),
  card: text({ mode: 'json' }).$type<unknown>().notNull(),
  contentHash: text('content_hash').notNull(),
  reason: text().notNull(),
  note: text().notNull().default(''),
  createdBy: text('created_by'),
  createdAt: integer('created_at').notNull(),
  begunAt: integer('begun_at'),
  content: text({ mode: 'json' }).$type<unknown>().notNull(),
})

export const presences = sqliteTable(
  'presences',
  {
    articleId: text('article_id').notNull(),
    accountId: text('account_id').notNull(),
    since: integer().notNull(),
    endsAt: integer('ends_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.articleId, table.accountId] })],
)

export const articleLocks = sqliteTable('article_locks', {
  articleId: text('article_id').primaryKey(),
  accountId: text('account_id').notNull(),
  since: integer().notNull(),
  endsAt: integer('ends_at').notNull(),
})

export const articleTopics = sqliteTable(
  'article_topics',
  {
    articleId: text('article_id').notNull(),
    topicId: text('topic_id').notNull(),
    publishedAt: integer('published_at').notNull(),
    position: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.articleId, table.topicId] })],
)

export const articlePeople = sqliteTable(
  'article_people',
  {
    articleId: text('article_id').notNull(),
    personId: text('person_id').notNull(),
    publishedAt: integer('published_at').notNull(),
    position: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.articleId, table.personId] })],
)

export const articleMedia = sqliteTable(
  'article_media',
  { articleId: text('article_id').notNull(), mediaId: text('media_id').notNull() },
  (table) => [primaryKey({ columns: [table.mediaId, table.articleId] })],
)

export const deskMedia = sqliteTable(
  'desk_media',
  { articleId: text('article_id').notNull(), mediaId: text('media_id').notNull() },
  (table) => [primaryKey({ columns: [table.mediaId, table.articleId] })],
)

export const deskTopics = sqliteTable(
  'desk_topics',
  { articleId: text('article_id').notNull(), topicId: text('topic_id').notNull() },
  (table) => [primaryKey({ columns: [table.topicId, table.articleId] })],
)

export const corrections = sqliteTable('corrections', {
  id: text().primaryKey(),
  articleId: text('article_id').notNull(),
  revisionId: text('revision_id').notNull(),
  class: text({ enum: ['correction', 'clarification', 'editors-note'] }).notNull(),
  was: text().notNull(),
  isNow: text('is_now').notNull(),
  why: text().notNull(),
  /** The sentence as it stood when it was put right; empty where the note is about none. */
  sentence: text().notNull().default(''),
  sourceKey: text('source_key').notNull().default(''),
  place: text({ enum: ['top', 'end'] })
    .notNull()
    .default('end'),
  noticedBy: text('noticed_by').notNull().default(''),
  madeBy: text('made_by'),
  madeAt: integer('made_at').notNull(),
})

export const gateReports = sqliteTable('gate_reports', {
  id: text().primaryKey(),
  articleId: text('article_id').notNull(),
  revisionId: text('revision_id').notNull(),
  asked: integer({ mode: 'boolean' }).notNull(),
  ruleset: text().notNull(),
  contentHash: text('content_hash').notNull(),
  checks: integer().notNull().default(0),
  fourEyes: integer('four_eyes', { mode: 'boolean' }).notNull().default(true),
  findings: text({ mode: 'json' }).$type<unknown[]>().notNull(),
  overrides: text({ mode: 'json' }).$type<unknown[]>().notNull().default([]),
  madeAt: integer('made_at').notNull(),
})

export const gateDismissals = sqliteTable(
  'gate_dismissals',
  {
    articleId: text('article_id').notNull(),
    fingerprint: text().notNull(),
    rule: text().notNull(),
    reason: text().notNull(),
    madeBy: text('made_by'),
    madeAt: integer('made_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.articleId, table.fingerprint] })],
)

export const ledger = sqliteTable('ledger', {
  position: integer().primaryKey(),
  articleId: text('article_id').notNull(),
  seq: integer().notNull(),
  revisionId: text('revision_id').notNull(),
  entry: text().notNull(),
  entryHash: text('entry_hash').notNull(),
  signature: text().notNull(),
})

export const ledgerNodes = sqliteTable(
  'ledger_nodes',
  { level: integer().notNull(), place: integer().notNull(), hash: text().notNull() },
  (table) => [primaryKey({ columns: [table.level, table.place] })],
)

export const checkpoints = sqliteTable('checkpoints', {
  size: integer().primaryKey(),
  note: text().notNull(),
  madeAt: integer('made_at').notNull(),
})

export const reviewRecords = sqliteTable('review_records', {
  id: text().primaryKey(),
  articleId: text('article_id').notNull(),
  contentHash: text('content_hash').notNull(),
  personId: text('person_id').notNull(),
  name: text().notNull(),
  role: text().notNull(),
  sources: integer().notNull(),
  reportId: text('report_id').notNull(),
  madeBy: text('made_by'),
  madeAt: integer('made_at').notNull(),
})

import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { articleStatuses } from './articles.ts'

export const reviewNotes = sqliteTable('review_notes', {
  id: text().primaryKey(),
  articleId: text('article_id').notNull(),
  act: text({ enum: ['submit', 'assign', 'return', 'approve', 'say'] }).notNull(),
  note: text().notNull().default(''),
  approvedHash: text('approved_hash'),
  forAccount: text('for_account'),
  madeBy: text('made_by'),
  madeAt: integer('made_at').notNull(),
})

export const previewLinks = sqliteTable('preview_links', {
  id: text().primaryKey(),
  tokenHash: text('token_hash').notNull(),
  articleId: text('article_id').notNull(),
  name: text().notNull(),
  madeBy: text('made_by'),
  madeAt: integer('made_at').notNull(),
  expiresAt: integer('expires_at').notNull(),
  revokedAt: integer('revoked_at'),
})

export const schedules = sqliteTable(
  'schedules',
  {
    articleId: text('article_id').notNull(),
    act: text({ enum: ['publish', 'change', 'withdraw'] }).notNull(),
    dueAt: integer('due_at').notNull(),
    revisionId: text('revision_id'),
    baseId: text('base_id'),
    change: text({ mode: 'json' }).$type<unknown>().notNull().default({}),
    front: text({ enum: ['lead', 'beside'] }),
    word: text({ mode: 'json' }).$type<unknown>().notNull().default({}),
    reason: text().notNull().default(''),
    stood: text({ enum: articleStatuses }).notNull(),
    setBy: text('set_by'),
    setAt: integer('set_at').notNull(),
    tryAt: integer('try_at'),
    attempts: integer().notNull().default(0),
    trouble: text().notNull().default(''),
  },
  (table) => [primaryKey({ columns: [table.articleId, table.act] })],
)

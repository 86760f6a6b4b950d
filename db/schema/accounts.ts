import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const accounts = sqliteTable('accounts', {
  id: text().primaryKey(),
  email: text().notNull(),
  name: text().notNull(),
  role: text({ enum: ['contributor', 'editor', 'admin'] }).notNull(),
  passwordHash: text('password_hash'),
  disabledAt: integer('disabled_at'),
  createdAt: integer('created_at').notNull(),
})

export const sessions = sqliteTable('sessions', {
  idHash: text('id_hash').primaryKey(),
  accountId: text('account_id').notNull(),
  createdAt: integer('created_at').notNull(),
  seenAt: integer('seen_at').notNull(),
  expiresAt: integer('expires_at').notNull(),
  userAgent: text('user_agent'),
})

export const tokens = sqliteTable('tokens', {
  hash: text().primaryKey(),
  kind: text({ enum: ['set-up', 'invite', 'reset'] }).notNull(),
  accountId: text('account_id'),
  createdAt: integer('created_at').notNull(),
  expiresAt: integer('expires_at').notNull(),
  usedAt: integer('used_at'),
})

export const throttles = sqliteTable('throttles', {
  key: text().primaryKey(),
  failures: integer().notNull(),
  windowEndsAt: integer('window_ends_at').notNull(),
})

export const savedViews = sqliteTable(
  'saved_views',
  {
    accountId: text('account_id').notNull(),
    name: text().notNull(),
    filter: text({ mode: 'json' }).$type<unknown>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.accountId, table.name] })],
)

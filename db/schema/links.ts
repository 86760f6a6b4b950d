import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const links = sqliteTable('links', {
  address: text().primaryKey(),
  url: text().notNull(),
  host: text().notNull(),
  state: text({ enum: ['new', 'alive', 'suspect', 'dead', 'paywalled', 'blocked', 'unknown'] })
    .notNull()
    .default('new'),
  strikes: integer().notNull().default(0),
  struckAt: integer('struck_at'),
  waits: integer().notNull().default(0),
  seenAliveAt: integer('seen_alive_at'),
  checkedAt: integer('checked_at'),
  dueAt: integer('due_at').notNull(),
  firstSeenAt: integer('first_seen_at').notNull(),
  finalUrl: text('final_url').notNull().default(''),
  title: text().notNull().default(''),
  published: text().notNull().default(''),
  archived: integer({ mode: 'boolean' }),
  openedBy: text('opened_by'),
  openedAt: integer('opened_at'),
})

export const linkChecks = sqliteTable('link_checks', {
  id: integer().primaryKey({ autoIncrement: true }),
  address: text().notNull(),
  at: integer().notNull(),
  found: text({ enum: ['alive', 'gone', 'paywalled', 'blocked', 'unclear', 'opened'] }).notNull(),
  status: integer(),
  why: text().notNull().default(''),
})

export const archiveSaves = sqliteTable('archive_saves', {
  address: text().primaryKey(),
  url: text().notNull(),
  state: text({ enum: ['waiting', 'working', 'saved', 'failed'] })
    .notNull()
    .default('waiting'),
  job: text().notNull().default(''),
  jobAt: integer('job_at'),
  tries: integer().notNull().default(0),
  dueAt: integer('due_at'),
  why: text().notNull().default(''),
  copy: text().notNull().default(''),
  askedBy: text('asked_by'),
  askedAt: integer('asked_at').notNull(),
  savedAt: integer('saved_at'),
})

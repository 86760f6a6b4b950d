import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const addresses = sqliteTable('addresses', {
  path: text().primaryKey(),
  subjectKind: text('subject_kind', { enum: ['article', 'section', 'topic', 'person'] }).notNull(),
  subjectId: text('subject_id').notNull(),
  state: text({ enum: ['live', 'moved', 'withdrawn', 'removed'] }).notNull(),
  since: integer().notNull(),
})

export const audit = sqliteTable('audit', {
  id: integer().primaryKey({ autoIncrement: true }),
  at: integer().notNull(),
  accountId: text('account_id'),
  actor: text().notNull(),
  verb: text().notNull(),
  subjectKind: text('subject_kind').notNull(),
  subjectId: text('subject_id').notNull(),
  detail: text({ mode: 'json' }).$type<unknown>().notNull(),
  prevHash: text('prev_hash').notNull(),
  hash: text().notNull(),
})

export const changes = sqliteTable('changes', {
  id: integer().primaryKey({ autoIncrement: true }),
  tag: text().notNull(),
  kind: text({ enum: ['expire', 'purge'] }).notNull(),
  at: integer().notNull(),
})

export const jobs = sqliteTable('jobs', {
  id: text().primaryKey(),
  kind: text().notNull(),
  subjectId: text('subject_id').notNull(),
  dueAt: integer('due_at').notNull(),
  attempts: integer().notNull().default(0),
})

export const destinations = sqliteTable(
  'destinations',
  {
    kind: text({ enum: ['cache', 'cache-again', 'hub', 'index'] }).notNull(),
    target: text().notNull(),
    cursor: integer().notNull(),
    until: integer(),
    attempts: integer().notNull().default(0),
    dueAt: integer('due_at').notNull().default(0),
    trouble: text().notNull().default(''),
  },
  (table) => [primaryKey({ columns: [table.kind, table.target] })],
)

export const leases = sqliteTable('leases', {
  name: text().primaryKey(),
  holder: text().notNull(),
  fence: integer().notNull(),
  until: integer().notNull(),
})

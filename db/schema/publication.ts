import { integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const sections = sqliteTable('sections', {
  id: text().primaryKey(),
  slug: text().notNull(),
  name: text().notNull(),
  description: text().notNull().default(''),
  position: integer().notNull(),
  version: integer().notNull().default(1),
})

export const topics = sqliteTable('topics', {
  id: text().primaryKey(),
  slug: text().notNull(),
  name: text().notNull(),
  description: text().notNull().default(''),
  version: integer().notNull().default(1),
})

export const people = sqliteTable('people', {
  id: text().primaryKey(),
  slug: text().notNull(),
  name: text().notNull(),
  role: text().notNull().default(''),
  bio: text().notNull().default(''),
  accountId: text('account_id'),
  version: integer().notNull().default(1),
})

export const media = sqliteTable('media', {
  id: text().primaryKey(),
  file: text().notNull(),
  width: integer().notNull(),
  height: integer().notNull(),
  widths: text({ mode: 'json' }).$type<number[]>().notNull(),
  bytes: integer().notNull(),
  sha256: text().notNull(),
  originalName: text('original_name').notNull(),
  alt: text().notNull().default(''),
  caption: text().notNull().default(''),
  credit: text().notNull().default(''),
  licence: text().notNull().default(''),
  machineMade: integer('machine_made', { mode: 'boolean' }).notNull().default(false),
  rightsEndAt: integer('rights_end_at'),
  focusX: real('focus_x').notNull().default(0.5),
  focusY: real('focus_y').notNull().default(0.5),
  createdBy: text('created_by'),
  createdAt: integer('created_at').notNull(),
  version: integer().notNull().default(1),
})

export const earlierFiles = sqliteTable('earlier_files', {
  id: text().primaryKey(),
  mediaId: text('media_id').notNull(),
  file: text().notNull(),
  width: integer().notNull(),
  height: integer().notNull(),
  widths: text({ mode: 'json' }).$type<number[]>().notNull(),
  bytes: integer().notNull(),
  sha256: text().notNull(),
  originalName: text('original_name').notNull(),
  replacedAt: integer('replaced_at').notNull(),
  replacedBy: text('replaced_by'),
})

export const settings = sqliteTable('settings', {
  id: integer().primaryKey(),
  value: text({ mode: 'json' }).$type<unknown>().notNull(),
  version: integer().notNull().default(1),
})

export const pages = sqliteTable('pages', {
  slug: text().primaryKey(),
  title: text().notNull(),
  body: text({ mode: 'json' }).$type<unknown>().notNull(),
  updatedAt: integer('updated_at').notNull(),
  version: integer().notNull().default(1),
})

export const launches = sqliteTable('launches', {
  id: text().primaryKey(),
  place: text({ enum: ['front', 'latest'] }).notNull(),
  arrangement: text({ mode: 'json' }).$type<unknown>().notNull(),
  was: text({ mode: 'json' }).$type<unknown>().notNull(),
  launchedBy: text('launched_by'),
  launchedAt: integer('launched_at').notNull(),
})

export const plannedLaunches = sqliteTable('planned_launches', {
  place: text({ enum: ['front', 'latest'] }).primaryKey(),
  arrangement: text({ mode: 'json' }).$type<unknown>().notNull(),
  dueAt: integer('due_at').notNull(),
  setBy: text('set_by'),
  setAt: integer('set_at').notNull(),
})

export const curations = sqliteTable(
  'curations',
  {
    place: text({ enum: ['front', 'latest'] }).notNull(),
    state: text({ enum: ['staged', 'live'] }).notNull(),
    arrangement: text({ mode: 'json' }).$type<unknown>().notNull(),
    version: integer().notNull().default(1),
    changedBy: text('changed_by'),
    changedAt: integer('changed_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.place, table.state] })],
)

import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const sources = sqliteTable('sources', {
  id: text().primaryKey(),
  address: text(),
  url: text(),
  host: text(),
  kind: text().notNull(),
  archiveUrl: text('archive_url'),
  liveState: text('live_state').notNull().default('new'),
  checkedAt: integer('checked_at'),
  seenAliveAt: integer('seen_alive_at'),
  movedTo: text('moved_to'),
  retractedAt: integer('retracted_at'),
  retractionNote: text('retraction_note'),
  mark: text({ enum: ['retracted', 'corrected', 'dead'] }),
  markedAt: integer('marked_at'),
  markNote: text('mark_note').notNull().default(''),
  createdAt: integer('created_at').notNull(),
})

export const citations = sqliteTable(
  'citations',
  {
    articleId: text('article_id').notNull(),
    position: integer().notNull(),
    sourceId: text('source_id').notNull(),
    key: text().notNull(),
    locator: text().notNull().default(''),
    sentence: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.articleId, table.position] })],
)

export const sourceSnapshots = sqliteTable('source_snapshots', {
  id: text().primaryKey(),
  articleId: text('article_id').notNull(),
  key: text().notNull().default(''),
  taken: text({ enum: ['fetched', 'pasted', 'removed'] }).notNull(),
  url: text().notNull().default(''),
  finalUrl: text('final_url').notNull().default(''),
  status: integer(),
  title: text().notNull().default(''),
  published: text().notNull().default(''),
  language: text().notNull().default(''),
  sha256: text().notNull(),
  text: text().notNull(),
  takenBy: text('taken_by'),
  takenAt: integer('taken_at').notNull(),
})

export const sourceReviews = sqliteTable('source_reviews', {
  id: text().primaryKey(),
  sourceId: text('source_id').notNull(),
  articleId: text('article_id').notNull(),
  mark: text({ enum: ['retracted', 'corrected', 'dead'] }).notNull(),
  openedAt: integer('opened_at').notNull(),
  clearedAt: integer('cleared_at'),
  clearedHow: text('cleared_how', { enum: ['looked-at', 'no-longer-cited', 'marked-anew'] }),
  clearedBy: text('cleared_by'),
  note: text().notNull().default(''),
})

export const citedHosts = sqliteTable('cited_hosts', {
  id: integer().primaryKey(),
  host: text().notNull(),
  articles: integer().notNull(),
})

export const citedSources = sqliteTable('cited_sources', {
  sourceId: text('source_id').primaryKey(),
  host: text().notNull(),
  articles: integer().notNull(),
})

export const suggestions = sqliteTable(
  'suggestions',
  {
    articleId: text('article_id').notNull(),
    position: integer().notNull(),
    suggestedId: text('suggested_id').notNull(),
    reason: text().notNull().default(''),
  },
  (table) => [primaryKey({ columns: [table.articleId, table.position] })],
)

export const socialCards = sqliteTable('social_cards', {
  articleId: text('article_id').primaryKey(),
  file: text().notNull(),
  madeFrom: text('made_from').notNull(),
})

export const dismissedSuggestions = sqliteTable(
  'dismissed_suggestions',
  {
    articleId: text('article_id').notNull(),
    suggestedId: text('suggested_id').notNull(),
    dismissedBy: text('dismissed_by'),
    dismissedAt: integer('dismissed_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.articleId, table.suggestedId] })],
)

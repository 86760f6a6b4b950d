import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const readPeriods = ['day', 'week'] as const

export const articleReads = sqliteTable(
  'article_reads',
  {
    /** Hours since 1970. */
    hour: integer().notNull(),
    articleId: text('article_id').notNull(),
    reads: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.hour, table.articleId] })],
)

export const articleReadTotals = sqliteTable('article_read_totals', {
  articleId: text('article_id').primaryKey(),
  reads: integer().notNull(),
})

export const mostRead = sqliteTable(
  'most_read',
  {
    period: text({ enum: readPeriods }).notNull(),
    position: integer().notNull(),
    articleId: text('article_id').notNull(),
  },
  (table) => [primaryKey({ columns: [table.period, table.position] })],
)

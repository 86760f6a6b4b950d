import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { reportStates } from '#lib/reports/report-state.ts'

export const errorReports = sqliteTable('error_reports', {
  id: text().primaryKey(),
  form: text().notNull(),
  articleId: text('article_id').notNull(),
  receivedAt: integer('received_at').notNull(),
  wrong: text().notNull(),
  inFact: text('in_fact').notNull().default(''),
  source: text().notNull().default(''),
  name: text().notNull().default(''),
  email: text().notNull().default(''),
  state: text({ enum: reportStates }).notNull(),
  answer: text().notNull().default(''),
  settledAt: integer('settled_at'),
  settledBy: text('settled_by'),
  correctionId: text('correction_id'),
})

import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Which row of `search_index` is which live article. */
export const searchRows = sqliteTable('search_rows', {
  row: integer().primaryKey(),
  articleId: text('article_id').notNull(),
})

/** Which row of `desk_index` is which article. */
export const deskRows = sqliteTable('desk_rows', {
  row: integer().primaryKey(),
  articleId: text('article_id').notNull(),
})

/** Which row of `wording_index` is which text of an article: what readers see, or what is being written. */
export const wordingRows = sqliteTable('wording_rows', {
  row: integer().primaryKey(),
  articleId: text('article_id').notNull(),
  state: text({ enum: ['live', 'working'] }).notNull(),
})

import { integer, sqliteView, text } from 'drizzle-orm/sqlite-core'
import { articleKinds } from './articles.ts'

// The shapes of db/views.sql: all that a reader's query may select from.

export const liveArticles = sqliteView('live_articles', {
  id: text().notNull(),
  kind: text({ enum: articleKinds }).notNull(),
  slug: text().notNull(),
  sectionId: text('section_id').notNull(),
  sectionSlug: text('section_slug').notNull(),
  sectionName: text('section_name').notNull(),
  firstPublishedAt: integer('first_published_at').notNull(),
  updatedAt: integer('updated_at'),
  updateNote: text('update_note'),
  revisionId: text('revision_id').notNull(),
  seq: integer().notNull(),
  card: text({ mode: 'json' }).$type<unknown>().notNull(),
  content: text({ mode: 'json' }).$type<unknown>().notNull(),
}).existing()

export const liveCorrections = sqliteView('live_corrections', {
  id: text().notNull(),
  articleId: text('article_id').notNull(),
  class: text({ enum: ['correction', 'clarification', 'editors-note'] }).notNull(),
  was: text().notNull(),
  isNow: text('is_now').notNull(),
  why: text().notNull(),
  sentence: text().notNull(),
  sourceKey: text('source_key').notNull(),
  place: text({ enum: ['top', 'end'] }).notNull(),
  noticedBy: text('noticed_by').notNull(),
  madeAt: integer('made_at').notNull(),
  slug: text().notNull(),
  sectionSlug: text('section_slug').notNull(),
  card: text({ mode: 'json' }).$type<unknown>().notNull(),
}).existing()

export const livePeople = sqliteView('live_people', {
  id: text().notNull(),
  slug: text().notNull(),
  name: text().notNull(),
  role: text().notNull(),
  bio: text().notNull(),
}).existing()

export const liveMedia = sqliteView('live_media', {
  id: text().notNull(),
  file: text().notNull(),
  width: integer().notNull(),
  height: integer().notNull(),
  widths: text({ mode: 'json' }).$type<number[]>().notNull(),
}).existing()

export const liveCurations = sqliteView('live_curations', {
  place: text({ enum: ['front', 'latest'] }).notNull(),
  arrangement: text({ mode: 'json' }).$type<unknown>().notNull(),
}).existing()

export const liveSuggestions = sqliteView('live_suggestions', {
  articleId: text('article_id').notNull(),
  position: integer().notNull(),
  suggestedId: text('suggested_id').notNull(),
}).existing()

export const liveMostRead = sqliteView('live_most_read', {
  period: text({ enum: ['day', 'week'] }).notNull(),
  position: integer().notNull(),
  articleId: text('article_id').notNull(),
}).existing()

export const liveCards = sqliteView('live_cards', {
  articleId: text('article_id').notNull(),
  file: text().notNull(),
}).existing()

export const liveCitations = sqliteView('live_citations', {
  articleId: text('article_id').notNull(),
  position: integer().notNull(),
  sourceId: text('source_id').notNull(),
  key: text().notNull(),
  locator: text().notNull(),
  sentence: text().notNull(),
}).existing()

export const liveGateReports = sqliteView('live_gate_reports', {
  articleId: text('article_id').notNull(),
  asked: integer({ mode: 'boolean' }).notNull(),
  ruleset: text().notNull(),
  checks: integer().notNull(),
  fourEyes: integer('four_eyes', { mode: 'boolean' }).notNull(),
  madeAt: integer('made_at').notNull(),
  overrides: text({ mode: 'json' }).$type<{ rule: string; message: string; reason: string }[]>().notNull(),
}).existing()

export const withdrawnArticles = sqliteView('withdrawn_articles', {
  id: text().notNull(),
  slug: text().notNull(),
  withdrawnReason: text('withdrawn_reason').notNull(),
  withdrawnAt: integer('withdrawn_at').notNull(),
  sectionSlug: text('section_slug').notNull(),
  sectionName: text('section_name').notNull(),
}).existing()

export const liveHistory = sqliteView('live_history', {
  articleId: text('article_id').notNull(),
  seq: integer().notNull(),
  position: integer().notNull(),
  entry: text().notNull(),
  entryHash: text('entry_hash').notNull(),
  signature: text().notNull(),
  reason: text().notNull(),
  note: text().notNull(),
  shownAt: integer('shown_at').notNull(),
  content: text({ mode: 'json' }).$type<unknown>().notNull(),
  correctionClass: text('correction_class', { enum: ['correction', 'clarification', 'editors-note'] }),
  was: text(),
  isNow: text('is_now'),
}).existing()

export const publicSources = sqliteView('public_sources', {
  id: text().notNull(),
  address: text(),
  host: text(),
  ...toldOfSource(),
}).existing()

export const liveCitedSources = sqliteView('live_cited_sources', {
  sourceId: text('source_id').notNull(),
  host: text().notNull(),
  articles: integer().notNull(),
  ...toldOfSource(),
  reference: text({ mode: 'json' }).$type<unknown>(),
}).existing()

export const publicTree = sqliteView('public_tree', {
  level: integer().notNull(),
  place: integer().notNull(),
  hash: text().notNull(),
}).existing()

export const publicCheckpoints = sqliteView('public_checkpoints', {
  size: integer().notNull(),
  note: text().notNull(),
  madeAt: integer('made_at').notNull(),
}).existing()

export const liveReviewRecords = sqliteView('live_review_records', {
  articleId: text('article_id').notNull(),
  name: text().notNull(),
  role: text().notNull(),
  sources: integer().notNull(),
  madeAt: integer('made_at').notNull(),
}).existing()

export const publicErrorReports = sqliteView('public_error_reports', {
  receivedAt: integer('received_at').notNull(),
  state: text({ enum: ['open', 'corrected', 'answered', 'closed'] }).notNull(),
  settledAt: integer('settled_at'),
}).existing()

// What readers are told of a source, in whichever list it stands.
function toldOfSource() {
  return {
    url: text(),
    kind: text().notNull(),
    archiveUrl: text('archive_url'),
    liveState: text('live_state').notNull(),
    checkedAt: integer('checked_at'),
    seenAliveAt: integer('seen_alive_at'),
    movedTo: text('moved_to'),
    mark: text({ enum: ['retracted', 'corrected', 'dead'] }),
    markedAt: integer('marked_at'),
    markNote: text('mark_note').notNull(),
  }
}

import type { ListStatus } from '#lib/articles/desk-list-queries.ts'

/** Where an article of a list stands. */
export const stateWords: Record<ListStatus, string> = {
  draft: 'Draft',
  review: 'In review',
  scheduled: 'Scheduled',
  live: 'Live',
  withdrawn: 'Withdrawn',
  trash: 'In the trash',
}

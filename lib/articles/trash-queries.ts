import { and, asc, isNull, lt } from 'drizzle-orm'
import { read } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { allow, may, type Viewer } from '../access/allow.ts'
import { limits } from './limits.ts'

/** What is to be said of an article in the trash. */
export interface Trashed {
  at: number
  /** When it is deleted for good; null for what readers were shown, which is kept. */
  endsAt: number | null
  mayTakeOut: boolean
  mayDelete: boolean
}

interface Row {
  createdBy: string | null
  status: string
  deletedAt: number | null
  firstPublishedAt: number | null
}

/** How an article stands in the trash, and what this viewer may do there; null for one that is not in it. */
export function trashedOf(viewer: Viewer, row: Row): Trashed | null {
  if (row.deletedAt === null) return null
  const mayDelete = may(viewer, 'article:delete', row)
  const wasShown = row.firstPublishedAt !== null
  return {
    at: row.deletedAt,
    endsAt: wasShown ? null : row.deletedAt + limits.trashedFor,
    mayTakeOut: may(viewer, 'article:discard', row) && (!wasShown || mayDelete),
    mayDelete: mayDelete && !wasShown,
  }
}

/** What has lain in the trash for its thirty days and was never shown to readers, the oldest first; some at a time. */
export async function listTrashDue(viewer: Viewer, now: Date): Promise<{ id: string; version: number }[]> {
  allow(viewer, 'article:delete')
  return trashDueQuery(now)
}

/** The query itself, so that a test can ask which index it takes. */
export function trashDueQuery(now: Date) {
  return read()
    .select({ id: articles.id, version: articles.version })
    .from(articles)
    .where(and(lt(articles.deletedAt, now.getTime() - limits.trashedFor), isNull(articles.firstPublishedAt)))
    .orderBy(asc(articles.deletedAt), asc(articles.id))
    .limit(50)
}

import { asc, gt, max, min, sql } from 'drizzle-orm'
import { prepared } from '#db/client.ts'
import { changes } from '#db/schema/record.ts'
import { untilNextCommit } from '#db/until-next-commit.ts'

export interface Change {
  id: number
  tag: string
  kind: 'expire' | 'purge'
}

export interface Freshness {
  /** Reads what changed since the last time: before every answer. @returns the newest change */
  catchUp: () => number
  /** The newest change that was seen. */
  newest: () => number
  /** Whether one of these tags changed after this change. */
  isTouched: (tags: Iterable<string>, since: number) => boolean
}

const newestOf = prepared((db) =>
  db
    .select({ id: max(changes.id) })
    .from(changes)
    .prepare(),
)
const newestChange = untilNextCommit(() => newestOf().get()?.id ?? 0)
const oldestChange = prepared((db) =>
  db
    .select({ id: min(changes.id) })
    .from(changes)
    .prepare(),
)
const changesSince = prepared((db) =>
  db
    .select({ id: changes.id, tag: changes.tag, kind: changes.kind })
    .from(changes)
    .where(gt(changes.id, sql.placeholder('since')))
    .orderBy(asc(changes.id))
    .limit(most + 1)
    .prepare(),
)

// More than this at once is an import: it is cheaper to begin anew than to look each of them up.
const most = 5_000
const remembered = 50_000

interface Listener {
  onChange: (change: Change) => void
  /** Nothing that is kept can be trusted: the log was trimmed, or it is another database. */
  onLost: () => void
}

/** Follows the change log. What a reader gets is never older than the newest change of this moment. */
export function followChanges({ onChange, onLost }: Listener): Freshness {
  let seen = newestChange()
  let floor = seen
  const touched = new Map<string, number>()

  function catchUp(): number {
    const newest = newestChange()
    if (newest !== seen) read(newest)
    return seen
  }

  function read(newest: number): void {
    const found = newest < seen ? [] : changesSince().all({ since: seen })
    const isGap = (oldestChange().get()?.id ?? 0) > seen + 1
    if (newest < seen || isGap || found.length > most) {
      lose(newest)
      return
    }
    for (const change of found) {
      touched.delete(change.tag)
      touched.set(change.tag, change.id)
      seen = change.id
      onChange(change)
    }
    if (touched.size > remembered) {
      floor = seen
      touched.clear()
    }
  }

  function lose(newest: number): void {
    seen = newest
    floor = newest
    touched.clear()
    onLost()
  }

  return {
    catchUp,
    newest: () => seen,
    isTouched: (tags, since) => since < floor || [...tags].some((tag) => (touched.get(tag) ?? 0) > since),
  }
}

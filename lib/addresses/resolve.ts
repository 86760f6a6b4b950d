import { and, eq, ne, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { prepared } from '#db/client.ts'
import { addresses } from '#db/schema/record.ts'
import { readCursor } from '../cursor.ts'
import { knownPages } from '../pages/known-pages.ts'

/** What a reader's address leads to; `rests` are the paths whose change would make that untrue. */
export type Resolved = (
  | { state: 'live' }
  | { state: 'moved'; to: string }
  | { state: 'withdrawn'; id: string }
  | { state: 'missing'; why: 'address' | 'cursor' }
) & { rests: string[] }

const fixed = new Set(['/', '/latest', '/search', '/corrections', ...knownPages.map(({ slug }) => `/about/${slug}`)])
const lists = new Set(['/latest', '/corrections'])
const month = /^(\/[a-z0-9-]+)(\/(?:1[6-9]|2[01])\d\d\/(?:0[1-9]|1[0-2]))$/
const known = /^(\/[a-z0-9-]{1,80}){1,2}$/

/**
 * Says whether a reader's address is live, moved, withdrawn or missing, by one prepared query. A list whose `after` is
 * not one of ours is missing too; any other page ignores it.
 */
export async function resolve(path: string, after?: string | null): Promise<Resolved> {
  const found = await resolvePath(path)
  if (found.state !== 'live' || !found.isList || readCursor(after ?? undefined) !== null) return found
  return { state: 'missing', why: 'cursor', rests: found.rests }
}

type Found = Resolved & { isList?: boolean }

async function resolvePath(path: string): Promise<Found> {
  if (fixed.has(path)) return { state: 'live', rests: [], isList: lists.has(path) }
  const [, section, rest = ''] = month.exec(path) ?? []
  if (section) {
    const found = await lookUp(section)
    return found.state === 'moved' ? { ...found, to: found.to + rest } : found
  }
  if (known.test(path)) return lookUp(path)
  const small = path.toLowerCase()
  return small !== path && (fixed.has(small) || known.test(small) || month.test(small)) ? inSmallLetters(small) : nowhere([])
}

// Somebody typed or printed it with capitals: show the way when there is one.
async function inSmallLetters(path: string): Promise<Found> {
  const found = await resolvePath(path)
  return found.state === 'live' ? { state: 'moved', to: path, rests: found.rests } : found
}

const current = alias(addresses, 'current')
export const addressWithCurrent = prepared((db) =>
  db
    .select({
      kind: addresses.subjectKind,
      id: addresses.subjectId,
      isOld: sql<number>`${addresses.state} = 'moved'`,
      path: current.path,
      state: current.state,
    })
    .from(addresses)
    .innerJoin(
      current,
      and(
        eq(current.subjectKind, addresses.subjectKind),
        eq(current.subjectId, addresses.subjectId),
        ne(current.state, sql.raw("'moved'")),
      ),
    )
    .where(eq(addresses.path, sql.placeholder('path')))
    .prepare(),
)

async function lookUp(path: string): Promise<Found> {
  const [row] = await addressWithCurrent().execute({ path })
  if (!row) return nowhere([path])
  const rests = [...new Set([path, row.path])]
  if (row.state === 'removed') return nowhere(rests)
  if (row.state === 'withdrawn') return { state: 'withdrawn', id: row.id, rests }
  return row.isOld ? { state: 'moved', to: row.path, rests } : { state: 'live', rests, isList: row.kind !== 'article' }
}

function nowhere(rests: string[]): Found {
  return { state: 'missing', why: 'address', rests }
}

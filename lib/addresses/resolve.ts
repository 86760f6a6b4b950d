import { and, eq, ne, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { prepared } from '#db/client.ts'
import { addresses } from '#db/schema/record.ts'
import { readCursor } from '../cursor.ts'
import { knownPages } from '../pages/known-pages.ts'

/** What a reader's address leads to. */
export type Resolved =
  | { state: 'live' }
  | { state: 'moved'; to: string }
  | { state: 'withdrawn'; id: string }
  | { state: 'missing'; why: 'address' | 'cursor' }

const missing = { state: 'missing', why: 'address' } as const
const open = new Set(['/', '/latest', '/search', '/corrections', ...knownPages.map(({ slug }) => `/about/${slug}`)])
const month = /^(\/[a-z0-9-]+)(\/(?:1[6-9]|2[01])\d\d\/(?:0[1-9]|1[0-2]))$/
const known = /^(\/[a-z0-9-]+){1,2}$/

/** Says whether a reader's address is live, moved, withdrawn or missing, by one prepared query. */
export async function resolve(path: string, after?: string | null): Promise<Resolved> {
  if (readCursor(after ?? undefined) === null) return { state: 'missing', why: 'cursor' }
  if (open.has(path)) return { state: 'live' }
  const [, section, rest = ''] = month.exec(path) ?? []
  if (section) {
    const found = await lookUp(section)
    return found.state === 'moved' ? { state: 'moved', to: found.to + rest } : found
  }
  if (known.test(path)) return lookUp(path)
  return known.test(path.toLowerCase()) ? inSmallLetters(path.toLowerCase()) : missing
}

// Somebody typed or printed it with capitals: show the way when there is one.
async function inSmallLetters(path: string): Promise<Resolved> {
  const found = open.has(path) ? ({ state: 'live' } as const) : await lookUp(path)
  return found.state === 'live' ? { state: 'moved', to: path } : found
}

const current = alias(addresses, 'current')
export const addressWithCurrent = prepared((db) =>
  db
    .select({
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

async function lookUp(path: string): Promise<Resolved> {
  const [row] = await addressWithCurrent().execute({ path })
  if (!row || row.state === 'removed') return missing
  if (row.state === 'withdrawn') return { state: 'withdrawn', id: row.id }
  return row.isOld ? { state: 'moved', to: row.path } : { state: 'live' }
}

import { and, eq, ne, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { prepared } from '#db/client.ts'
import { addresses } from '#db/schema/record.ts'
import { readCursor } from '../cursor.ts'
import { knownPages } from '../pages/known-pages.ts'
import { isCited } from '../sources/queries.ts'
import { urls, withoutAddress } from '../urls.ts'
import type { SubjectKind } from './claim.ts'
import { isFixedFile, splitTwin, type Twin } from './twins.ts'

/**
 * What a reader's address leads to; `rests` are the paths whose change would make that untrue. `isFile` says that a route
 * handler answers, which names its tags itself.
 */
export type Resolved = (
  | { state: 'live'; isFile?: boolean }
  | { state: 'moved'; to: string }
  | { state: 'withdrawn'; id: string }
  | { state: 'missing'; why: 'address' | 'cursor' }
) & { rests: string[] }

const fixed = new Set([
  '/',
  '/latest',
  '/search',
  '/corrections',
  '/topics',
  '/people',
  '/sources',
  '/parts',
  ...knownPages.map(({ slug }) => `/about/${slug}`),
])
const lists = new Set(['/latest', '/corrections', '/topics', '/people', '/sources'])
const source = /^\/sources\/([a-z0-9._-]{1,253})(?:\/([a-z0-9-]{1,64}))?$/
const month = /^(\/[a-z0-9-]+)(\/(?:1[6-9]|2[01])\d\d\/(?:0[1-9]|1[0-2]))$/
const known = /^(\/[a-z0-9-]{1,120}){1,2}$/

/**
 * Says whether a reader's address is live, moved, withdrawn or missing, by one prepared query. A list whose `after` is
 * not one of ours is missing too; any other page ignores it.
 */
export async function resolve(path: string, after?: string | null): Promise<Resolved> {
  const { isList, kind: _, ...found } = await resolvePath(path)
  if (found.state !== 'live' || !isList || readCursor(after ?? undefined) !== null) return found
  return { state: 'missing', why: 'cursor', rests: found.rests }
}

type Found = Resolved & { isList?: boolean; kind?: SubjectKind }

async function resolvePath(path: string): Promise<Found> {
  // Before all others: a host may end as a file does.
  const [, host, id] = source.exec(path) ?? []
  if (host) return (await isCited({ host: host === withoutAddress ? '' : host, id })) ? inList(path) : nowhere([path])
  const twin = splitTwin(path)
  if (twin) return resolveTwin(twin)
  if (isFixedFile(path)) return { state: 'live', rests: [], isFile: true }
  if (path === urls.aboutUs()) return { state: 'moved', to: urls.about('about'), rests: [] }
  if (fixed.has(path)) return { state: 'live', rests: [], isList: lists.has(path) }
  const [, section, rest = ''] = month.exec(path) ?? []
  if (section) {
    const found = await lookUp(section)
    return found.state === 'moved' ? { ...found, to: found.to + rest } : found
  }
  if (known.test(path)) return lookUp(path)
  const small = path.toLowerCase()
  const isAddress =
    fixed.has(small) ||
    source.test(small) ||
    isFixedFile(small) ||
    known.test(small) ||
    month.test(small) ||
    splitTwin(small) !== null
  return small !== path && isAddress ? inSmallLetters(small) : nowhere([])
}

// A feed, a citation, a Markdown form or a history is where its page is: live, moved and withdrawn with it.
async function resolveTwin({ page, file, of, isPage = false }: Twin): Promise<Found> {
  if (page === '/' || page === '/corrections') return { state: 'live', rests: [], isFile: true }
  const found = await lookUp(page)
  if ('kind' in found && (found.kind === 'article') !== (of === 'article')) return nowhere(found.rests)
  if (found.state === 'moved') return { ...found, to: found.to + file }
  return found.state === 'live' ? { ...found, isList: file === '/history', isFile: !isPage } : found
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
  const { kind } = row
  if (row.state === 'withdrawn') return { state: 'withdrawn', id: row.id, rests, kind }
  return row.isOld ? { state: 'moved', to: row.path, rests, kind } : { state: 'live', rests, isList: kind !== 'article', kind }
}

function inList(path: string): Found {
  return { state: 'live', rests: [path], isList: true }
}

function nowhere(rests: string[]): Found {
  return { state: 'missing', why: 'address', rests }
}

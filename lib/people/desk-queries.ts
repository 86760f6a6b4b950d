import { and, asc, eq, isNull, or, type SQL, sql } from 'drizzle-orm'
import { read } from '#db/client.ts'
import { accounts } from '#db/schema/accounts.ts'
import { people } from '#db/schema/publication.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { listUsing, type Using } from '../search/list-using.ts'

/** A person as the desk lists it. */
export interface DeskPerson {
  id: string
  slug: string
  name: string
  role: string
  bio: string
  accountId: string | null
  version: number
  liveArticles: number
}

const perPage = 50
const mostAccounts = 500
const { id, slug, name, role, bio, accountId, version } = people
const shown = { id, slug, name, role, bio, accountId, version }
// Written out: the builder leaves the table's name off a column in a list of one table's columns.
const liveArticles = sql<number>`(SELECT count(*) FROM article_people u WHERE u.person_id = people.id)`

/** People by name, a page at a time; `after` is the id of the last one that was seen. */
export async function listPeopleForDesk(
  viewer: Viewer,
  filter: { words?: string | undefined; after?: string | undefined },
): Promise<{ rows: DeskPerson[]; next: string | null }> {
  allow(viewer, 'person:change')
  const found = await deskPeopleQuery(filter)
  const rows = found.slice(0, perPage)
  return { rows, next: found.length > perPage ? (rows.at(-1)?.id ?? null) : null }
}

/** The query itself, so that a test can ask which index it takes. */
export function deskPeopleQuery({ words = '', after }: { words?: string | undefined; after?: string | undefined }) {
  return read()
    .select({ ...shown, liveArticles })
    .from(people)
    .where(and(after ? afterPerson(after) : undefined, words ? hasWords(words) : undefined))
    .orderBy(asc(name), asc(id))
    .limit(perPage + 1)
}

/** A person and the articles that stand in the way of removing it, or null. */
export async function findPersonForDesk(viewer: Viewer, wanted: string): Promise<(DeskPerson & { uses: Using[] }) | null> {
  allow(viewer, 'person:change')
  const [row] = await read()
    .select({ ...shown, liveArticles })
    .from(people)
    .where(eq(id, wanted))
  return row ? { ...row, uses: await listUsing(read(), 'person', wanted) } : null
}

/** The accounts that a person can be tied to: who may come in, by name, and the one that it is tied to already. */
export async function listAccountChoices(viewer: Viewer, own: string | null = null): Promise<{ id: string; name: string }[]> {
  allow(viewer, 'person:change')
  return read()
    .select({ id: accounts.id, name: accounts.name })
    .from(accounts)
    .where(or(isNull(accounts.disabledAt), own ? eq(accounts.id, own) : undefined))
    .orderBy(asc(accounts.name), asc(accounts.id))
    .limit(mostAccounts)
}

function afterPerson(last: string): SQL {
  return sql`(${name}, ${id}) > (SELECT t.name, t.id FROM ${people} t WHERE t.id = ${last})`
}

function hasWords(typed: string): SQL {
  return sql`instr(lower(${name} || ' ' || ${slug}), ${typed.slice(0, 100).trim().toLowerCase()}) > 0`
}

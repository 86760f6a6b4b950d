import { and, asc, desc, eq, isNull, lt, type SQL, sql } from 'drizzle-orm'
import { read } from '#db/client.ts'
import { accounts } from '#db/schema/accounts.ts'
import { audit } from '#db/schema/record.ts'
import { allow, type Viewer } from '../access/allow.ts'

/** A line of the audit as administrators read it. */
export interface AuditRow {
  id: number
  at: number
  actor: string
  verb: string
  subjectKind: string
  subjectId: string
  detail: Record<string, unknown>
}

export interface AuditFilter {
  /** An account's id, or `nobody` for the clock and the command line. */
  who?: string | undefined
  verb?: string | undefined
  /** Only what is older than the line with this number. */
  before?: number | undefined
}

const perPage = 50
const mostAccounts = 500
const { id, at, actor, verb, subjectKind, subjectId, detail } = audit

/** What was done, newest first, a page of it. */
export async function listAudit(viewer: Viewer, filter: AuditFilter): Promise<{ rows: AuditRow[]; next: number | null }> {
  allow(viewer, 'audit:read')
  const found = await auditQuery(filter)
  const rows = found.slice(0, perPage).map((row) => ({ ...row, detail: row.detail as Record<string, unknown> }))
  return { rows, next: found.length > perPage ? (rows.at(-1)?.id ?? null) : null }
}

/** The query itself, so that a test can ask which index it takes. */
export function auditQuery({ who, verb: done, before }: AuditFilter) {
  return read()
    .select({ id, at, actor, verb, subjectKind, subjectId, detail })
    .from(audit)
    .where(and(byWhom(who), done ? eq(verb, done) : undefined, before ? lt(id, before) : undefined))
    .orderBy(desc(id))
    .limit(perPage + 1)
}

/** By whom and by what the list can be narrowed. */
export async function findAuditChoices(viewer: Viewer): Promise<{ people: { id: string; name: string }[]; verbs: string[] }> {
  allow(viewer, 'audit:read')
  const people = await read()
    .select({ id: accounts.id, name: accounts.name })
    .from(accounts)
    .orderBy(asc(accounts.name), asc(accounts.id))
    .limit(mostAccounts)
  // From one verb to the next by the index, however many lines there are of each.
  const verbs = read().all<{ verb: string }>(
    sql`WITH RECURSIVE done (verb) AS (
      SELECT min(verb) FROM audit UNION ALL SELECT (SELECT min(a.verb) FROM audit a WHERE a.verb > done.verb) FROM done WHERE done.verb IS NOT NULL
    ) SELECT verb FROM done WHERE verb IS NOT NULL`,
  )
  return { people, verbs: verbs.map((row) => row.verb) }
}

function byWhom(who: string | undefined): SQL | undefined {
  if (!who) return undefined
  return who === 'nobody' ? isNull(audit.accountId) : eq(audit.accountId, who)
}

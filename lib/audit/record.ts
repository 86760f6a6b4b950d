import { desc, sql } from 'drizzle-orm'
import { preparedFor, type Tx } from '#db/client.ts'
import { audit } from '#db/schema/record.ts'
import type { Viewer } from '../access/allow.ts'
import { auditHash } from './audit-hash.ts'

export interface AuditLine {
  verb: string
  subject: [kind: string, id: string]
  detail?: Record<string, unknown>
}

const lastLine = preparedFor((tx) => tx.select({ hash: audit.hash }).from(audit).orderBy(desc(audit.id)).limit(1).prepare())
const addLine = preparedFor((tx) => {
  const field = sql.placeholder
  const actor = { accountId: field('accountId'), actor: field('actor') }
  const subject = { subjectKind: field('subjectKind'), subjectId: field('subjectId') }
  const said = { at: field('at'), verb: field('verb'), detail: field('detail') }
  return tx
    .insert(audit)
    .values({ ...actor, ...subject, ...said, prevHash: field('prevHash'), hash: field('hash') })
    .prepare()
})

/** Adds one line to the audit, chained by hash to the one before, in the verb's own transaction. */
export async function record(tx: Tx, viewer: Pick<Viewer, 'accountId' | 'name'>, line: AuditLine, now: Date): Promise<void> {
  const [last] = await lastLine(tx).execute()
  const prevHash = last?.hash ?? ''
  const [subjectKind, subjectId] = line.subject
  const entry = {
    at: now.getTime(),
    accountId: viewer.accountId,
    actor: viewer.name,
    verb: line.verb,
    subjectKind,
    subjectId,
    detail: line.detail ?? {},
  }
  await addLine(tx).execute({ ...entry, prevHash, hash: auditHash(prevHash, entry) })
}

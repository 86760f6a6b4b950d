import { desc } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { audit } from '#db/schema/record.ts'
import type { Viewer } from '../access/allow.ts'
import { sha256 } from '../ids.ts'

export interface AuditLine {
  verb: string
  subject: [kind: string, id: string]
  detail?: Record<string, unknown>
}

/** Adds one line to the audit, chained by hash to the one before, in the verb's own transaction. */
export async function record(tx: Tx, viewer: Viewer, line: AuditLine, now: Date): Promise<void> {
  const [last] = await tx.select({ hash: audit.hash }).from(audit).orderBy(desc(audit.id)).limit(1)
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
  await tx.insert(audit).values({ ...entry, prevHash, hash: sha256(prevHash + JSON.stringify(entry)) })
}

import { sha256 } from '../ids.ts'

/** What an audit line says, in the order in which it is hashed. */
export interface AuditEntry {
  at: number
  accountId: string | null
  actor: string
  verb: string
  subjectKind: string
  subjectId: string
  detail: unknown
}

/** The hash of a line: of what it says, and of the line before it. */
export function auditHash(prevHash: string, line: AuditEntry): string {
  const { at, accountId, actor, verb, subjectKind, subjectId, detail } = line
  return sha256(prevHash + JSON.stringify({ at, accountId, actor, verb, subjectKind, subjectId, detail }))
}

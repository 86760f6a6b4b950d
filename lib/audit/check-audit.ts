import { asc, gt, sql } from 'drizzle-orm'
import { prepared } from '#db/client.ts'
import { audit } from '#db/schema/record.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { auditHash } from './audit-hash.ts'

export interface AuditCheck {
  lines: number
  faults: string[]
}

const atOnce = 500
const after = prepared((db) =>
  db
    .select()
    .from(audit)
    .where(gt(audit.id, sql.placeholder('id')))
    .orderBy(asc(audit.id))
    .limit(atOnce)
    .prepare(),
)

/** Reads the whole audit against its hashes: a line that was changed, taken out or put in breaks the chain there. */
export async function checkAudit(viewer: Viewer): Promise<AuditCheck> {
  allow(viewer, 'interchange:export')
  const faults: string[] = []
  let last = { id: 0, hash: '' }
  let lines = 0
  for (;;) {
    const found = await after().execute({ id: last.id })
    for (const line of found) {
      if (line.prevHash !== last.hash) faults.push(`Audit line ${line.id} does not follow from the line before it.`)
      if (line.hash !== auditHash(line.prevHash, line)) faults.push(`Audit line ${line.id} is not as it was written.`)
      last = line
    }
    lines += found.length
    if (found.length < atOnce) return { lines, faults }
  }
}

import { allow, type Viewer } from '../access/allow.ts'
import { auditHash } from './audit-hash.ts'
import { isOurNote, type KeptHead, readKeptHead } from './kept-head.ts'
import { walkAudit } from './walk-audit.ts'

export interface AuditCheck {
  lines: number
  /** Up to where it was noted, signed, outside the database; null when nothing was. */
  kept: KeptHead | null
  faults: string[]
}

/**
 * Reads the whole audit against its hashes: a line that was changed, taken out or put in breaks the chain there. Whether
 * its end is there still, the line that was signed last can tell.
 */
export async function checkAudit(viewer: Viewer): Promise<AuditCheck> {
  allow(viewer, 'interchange:export')
  const faults: string[] = []
  let last = { id: 0, hash: '' }
  let lines = 0
  const kept = readKeptHead()
  for await (const line of walkAudit()) {
    if (line.prevHash !== last.hash) faults.push(`Audit line ${line.id} does not follow from the line before it.`)
    if (line.hash !== auditHash(line.prevHash, line)) faults.push(`Audit line ${line.id} is not as it was written.`)
    if (line.id === kept?.id && line.hash !== kept.hash) faults.push(`Audit line ${line.id} is not the one that was signed.`)
    last = line
    lines += 1
  }
  return { lines, kept, faults: [...faults, ...endFaults(kept, last.id)] }
}

function endFaults(kept: KeptHead | null, end: number): string[] {
  if (!kept) return []
  if (!isOurNote(kept)) return ['The note of the newest audit line, keys/audit-head.json, is not signed by a key of ours.']
  if (kept.id <= end) return []
  return [
    `The audit ends at line ${end}, and line ${kept.id} was signed at ${kept.at}: its end was cut off, or an older copy of the database was put back. If that was you, remove keys/audit-head.json.`,
  ]
}

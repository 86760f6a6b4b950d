import { readFileSync } from 'node:fs'
import { theOperator } from '../access/allow.ts'
import { checkAudit } from '../audit/check-audit.ts'
import { say } from '../say.ts'
import { checkLedger } from './check-ledger.ts'
import { rotateKey } from './rotate-key.ts'

/** `newsroom verify-chain`. @returns the exit code: 1 when anything is not as it was signed */
export async function verifyChainCommand(head: string | null, noteFile: string | null): Promise<number> {
  const found = await checkLedger(theOperator, head, noteFile === null ? null : readFileSync(noteFile, 'utf8'))
  for (const fault of found.faults) say.complaint(fault)
  if (found.hasHead === false) say.complaint(`No entry has the hash ${head}: the ledger was made anew since it was noted.`)
  say.line(`checked ${found.entries} entries of ${found.articles} articles, ${found.faults.length} not as they were signed`)
  if (found.head) say.line(`head ${found.head.position} ${found.head.hash}`)
  say.line(`checked ${found.checkpoints} checkpoints`)
  if (found.newestCheckpoint) say.line(found.newestCheckpoint.trimEnd())
  const audit = await checkAudit(theOperator)
  for (const fault of audit.faults) say.complaint(fault)
  say.line(`checked ${audit.lines} lines of the audit, ${audit.faults.length} not as they were written`)
  if (audit.kept) say.line(`audit head ${audit.kept.id} ${audit.kept.hash} signed at ${audit.kept.at}`)
  return audit.faults.length || found.faults.length || found.hasHead === false ? 1 : 0
}

/** `newsroom keys rotate`: a new key signs from now on. */
export async function rotateKeysCommand(now: Date): Promise<number> {
  const { from, to } = rotateKey(theOperator, now)
  say.line(`the key ${from} is retired, and ${to} signs from now on; both signed that it is so`)
  return 0
}

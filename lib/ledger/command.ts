import { theOperator } from '../access/allow.ts'
import { checkAudit } from '../audit/check-audit.ts'
import { say } from '../say.ts'
import { checkLedger } from './check-ledger.ts'

/** `newsroom verify-chain`. @returns the exit code: 1 when anything is not as it was signed */
export async function verifyChainCommand(head: string | null): Promise<number> {
  const found = await checkLedger(theOperator, head)
  for (const fault of found.faults) say.complaint(fault)
  if (found.hasHead === false) say.complaint(`No entry has the hash ${head}: the ledger was made anew since it was noted.`)
  say.line(`checked ${found.entries} entries of ${found.articles} articles, ${found.faults.length} not as they were signed`)
  if (found.head) say.line(`head ${found.head.position} ${found.head.hash}`)
  const audit = await checkAudit(theOperator)
  for (const fault of audit.faults) say.complaint(fault)
  say.line(`checked ${audit.lines} lines of the audit, ${audit.faults.length} not as they were written`)
  return audit.faults.length || found.faults.length || found.hasHead === false ? 1 : 0
}

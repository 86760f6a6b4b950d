import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { record } from './record.ts'
import { walkAudit } from './walk-audit.ts'

/**
 * The whole audit, a line of JSON for each of its lines, with the hashes that chain them: whoever has the file can see
 * that nothing was changed in it. That it was taken out is its last line.
 */
export async function exportAudit(viewer: Viewer, now: Date): Promise<AsyncGenerator<string>> {
  allow(viewer, 'audit:read')
  await write((tx) => record(tx, viewer, { verb: 'export', subject: ['audit', ''] }, now))
  return linesOf()
}

async function* linesOf(): AsyncGenerator<string> {
  for await (const line of walkAudit()) yield `${JSON.stringify(line)}\n`
}

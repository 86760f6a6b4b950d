import { createPublicKey, sign, verify } from 'node:crypto'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { desc, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { prepared } from '#db/client.ts'
import { audit } from '#db/schema/record.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { dataPath } from '../env.ts'
import { publicKeys } from '../ledger/public-keys.ts'
import { signingKey } from '../ledger/signing-key.ts'
import { log } from '../log.ts'

const note = z.object({ id: z.number().int(), hash: z.string(), at: z.iso.datetime(), kid: z.string(), signature: z.string() })
export type KeptHead = z.output<typeof note>

const newestLine = prepared((db) =>
  db.select({ id: audit.id, hash: audit.hash }).from(audit).orderBy(desc(audit.id)).limit(1).prepare(),
)
const lineWith = prepared((db) =>
  db
    .select({ hash: audit.hash })
    .from(audit)
    .where(eq(audit.id, sql.placeholder('id')))
    .prepare(),
)
const file = () => dataPath('keys', 'audit-head.json')

/**
 * Notes the newest line of the audit, signed, in a file beside the keys: a chain of hashes alone does not know where it
 * ended, so who has the database in their hands could cut its end off.
 */
export async function keepAuditHead(viewer: Viewer, now: Date): Promise<void> {
  allow(viewer, 'clock:tick')
  const kept = readKeptHead()
  const [newest] = await newestLine().execute()
  if (!newest || kept?.id === newest.id) return
  // An older note is evidence: it gives way only to a line that came after the one that it names.
  const [before] = kept ? await lineWith().execute({ id: kept.id }) : []
  if (kept && before?.hash !== kept.hash) return log.error({ line: kept.id }, 'the audit is not the one whose end was noted')
  const { id: kid, privateKey } = signingKey()
  const said = { ...newest, at: now.toISOString(), kid }
  const signature = sign(null, textOf(said), privateKey).toString('base64url')
  writeFileSync(`${file()}.new`, `${JSON.stringify({ ...said, signature })}\n`, { mode: 0o600, flush: true })
  renameSync(`${file()}.new`, file())
}

/** What was noted last, or null when nothing was. */
export function readKeptHead(): KeptHead | null {
  try {
    return note.parse(JSON.parse(readFileSync(file(), 'utf8')))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

/** Whether a key of ours, of now or of before, signed this. */
export function isOurNote({ signature, ...said }: KeptHead): boolean {
  const key = publicKeys().find(({ kid }) => kid === said.kid)
  if (!key) return false
  const publicKey = createPublicKey({ key: { kty: key.kty, crv: key.crv, x: key.x }, format: 'jwk' })
  return verify(null, textOf(said), publicKey, Buffer.from(signature, 'base64url'))
}

function textOf({ id, hash, at, kid }: Omit<KeptHead, 'signature'>): Buffer {
  return Buffer.from(`Colophon audit head 1\n${id}\n${hash}\n${at}\n${kid}\n`)
}

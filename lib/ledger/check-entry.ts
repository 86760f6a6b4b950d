import { createPublicKey, type KeyObject, verify } from 'node:crypto'
import { canonicalJson } from '../articles/canonical.ts'
import { sha256 } from '../ids.ts'
import { type LedgerEntry, ledgerEntry, signedText } from './entry.ts'
import type { PublicKey } from './public-keys.ts'

/** A line of the ledger as it is stored, and the content that it is about. */
export interface StoredEntry {
  position: number
  articleId: string
  seq: number
  entry: string
  entryHash: string
  signature: string
  /** The canonical form of what was published, as it is now; null where it is not at hand. */
  record: unknown
}

/** What stood before: in the ledger, and of this article. */
export interface Before {
  hash: string | null
  articleHash: string | null
  articleSeq: number
}

/** What is wrong with one line, in sentences; nothing where it is as it was signed. */
export function checkEntry(stored: StoredEntry, before: Before, keys: PublicKey[]): string[] {
  const entry = parse(stored.entry)
  if (!entry) return ['it is no entry of this version']
  const { record } = stored
  const faults: [isWrong: boolean, sentence: string][] = [
    [canonicalJson(entry) !== stored.entry, 'it is not in its canonical form'],
    [sha256(signedText(stored.entry)) !== stored.entryHash, 'it was changed after its hash was made'],
    [entry.articleId !== stored.articleId || entry.seq !== stored.seq, 'it stands under another article or number'],
    [entry.position !== stored.position, 'it stands at another place of the ledger'],
    [entry.before !== before.hash, 'the entry before it in the ledger is not the one that it names'],
    [entry.prev !== before.articleHash, 'the revision before it is not the one that it names'],
    [entry.seq !== before.articleSeq + 1, 'a revision before it is missing'],
    [record !== null && sha256(canonicalJson(record)) !== entry.contentHash, 'the text is not the one that was signed'],
  ]
  return [...faults.flatMap(([isWrong, sentence]) => (isWrong ? [sentence] : [])), ...signatureFaults(stored, entry, keys)]
}

function signatureFaults({ entry: text, signature }: StoredEntry, { keyId, at }: LedgerEntry, keys: PublicKey[]): string[] {
  const key = keys.find(({ kid }) => kid === keyId)
  if (!key) return [`it is signed with a key that is not among ours (${keyId})`]
  const isSigned = verify(null, Buffer.from(signedText(text)), keyObject(key), Buffer.from(signature, 'base64url'))
  if (!isSigned) return ['its signature is not the publication’s']
  return key.revokedAt && key.revokedAt <= at ? [`its key was declared stolen on ${key.revokedAt}`] : []
}

const objects = new Map<string, KeyObject>()
function keyObject({ x, kty, crv }: PublicKey): KeyObject {
  const known = objects.get(x) ?? createPublicKey({ key: { x, kty, crv }, format: 'jwk' })
  objects.set(x, known)
  return known
}

function parse(text: string): LedgerEntry | null {
  try {
    return ledgerEntry.safeParse(JSON.parse(text)).data ?? null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

import { z } from 'zod'
import { canonicalJson } from '../articles/canonical.ts'

const hash = z.string().regex(/^[0-9a-f]{64}$/)

/** One line of the ledger: that readers were shown this content then, and what stood before it. */
export const ledgerEntry = z.strictObject({
  v: z.literal(1),
  origin: z.string(),
  articleId: z.string(),
  /** Which publication of the article this is, from 1. */
  seq: z.int().min(1),
  /** Hash of the article's entry before; null for its first. */
  prev: hash.nullable(),
  /** Place in the ledger of the whole publication, from 1, and the hash of the entry before. */
  position: z.int().min(1),
  before: hash.nullable(),
  /** Why it was published: publish, typographic, update, correct, restore, import. */
  kind: z.string(),
  note: z.string(),
  /** RFC 3339, UTC, with milliseconds. */
  at: z.iso.datetime({ precision: 3 }),
  /** SHA-256 of the canonical form of what was published. */
  contentHash: hash,
  /** What was asked before; null where nothing was. */
  gate: z.strictObject({ ruleset: z.string(), reportHash: hash, overrides: z.int().min(0) }).nullable(),
  keyId: z.string(),
})
export type LedgerEntry = z.output<typeof ledgerEntry>

/** What is hashed and signed. The first line keeps a signature from being taken for one under something else. */
export function signedText(canonical: string): string {
  return `publication-revision:v1\n${canonical}`
}

export function writeEntry(entry: LedgerEntry): string {
  return canonicalJson(entry)
}

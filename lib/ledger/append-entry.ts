import { sign } from 'node:crypto'
import { desc, eq, sql } from 'drizzle-orm'
import { preparedFor, type Tx } from '#db/client.ts'
import { gateReports, ledger, revisions } from '#db/schema/articles.ts'
import { contentHash } from '../articles/canonical.ts'
import type { ArticleContent } from '../articles/content.ts'
import { env } from '../env.ts'
import { sha256 } from '../ids.ts'
import { type LedgerEntry, signedText, writeEntry } from './entry.ts'
import { recordOf } from './record-of.ts'
import { signingKey } from './signing-key.ts'

const field = sql.placeholder
const newestOf = preparedFor((tx) =>
  tx
    .select({ seq: ledger.seq, hash: ledger.entryHash })
    .from(ledger)
    .where(eq(ledger.articleId, field('articleId')))
    .orderBy(desc(ledger.seq))
    .limit(1)
    .prepare(),
)
const newest = preparedFor((tx) =>
  tx.select({ position: ledger.position, hash: ledger.entryHash }).from(ledger).orderBy(desc(ledger.position)).limit(1).prepare(),
)
const saidOf = preparedFor((tx) =>
  tx
    .select({ kind: revisions.reason, note: revisions.note })
    .from(revisions)
    .where(eq(revisions.id, field('revisionId')))
    .prepare(),
)
const reportOn = preparedFor((tx) =>
  tx
    .select({
      asked: gateReports.asked,
      ruleset: gateReports.ruleset,
      findings: gateReports.findings,
      overrides: gateReports.overrides,
    })
    .from(gateReports)
    .where(eq(gateReports.revisionId, field('revisionId')))
    .orderBy(desc(gateReports.madeAt))
    .limit(1)
    .prepare(),
)
const append = preparedFor((tx) => {
  const place = { position: field('position'), articleId: field('articleId'), seq: field('seq'), revisionId: field('revisionId') }
  return tx
    .insert(ledger)
    .values({ ...place, entry: field('entry'), entryHash: field('entryHash'), signature: field('signature') })
    .prepare()
})

interface Shown {
  articleId: string
  revisionId: string
  content: ArticleContent
}

/** Writes into the ledger that readers are shown this revision from now on: signed, and chained to what was before. */
export async function appendEntry(tx: Tx, { articleId, revisionId, content }: Shown, now: Date): Promise<void> {
  const [before] = await newest(tx).execute()
  const [last] = await newestOf(tx).execute({ articleId })
  const [said] = await saidOf(tx).execute({ revisionId })
  const { id, privateKey } = signingKey()
  const entry: LedgerEntry = {
    ...{ v: 1, origin: env().SITE_URL, articleId },
    ...{ seq: (last?.seq ?? 0) + 1, prev: last?.hash ?? null },
    ...{ position: (before?.position ?? 0) + 1, before: before?.hash ?? null },
    ...{ kind: said?.kind ?? 'publish', note: said?.note ?? '', at: now.toISOString() },
    ...{ contentHash: contentHash(recordOf(content)), gate: await gateOf(tx, revisionId), keyId: id },
  }
  const text = writeEntry(entry)
  const bytes = signedText(text)
  await append(tx).execute({
    ...{ position: entry.position, articleId, seq: entry.seq, revisionId, entry: text, entryHash: sha256(bytes) },
    signature: sign(null, Buffer.from(bytes), privateKey).toString('base64url'),
  })
}

async function gateOf(tx: Tx, revisionId: string): Promise<LedgerEntry['gate']> {
  const [report] = await reportOn(tx).execute({ revisionId })
  if (!report?.asked) return null
  const { ruleset, findings, overrides } = report
  return { ruleset, reportHash: contentHash({ ruleset, findings, overrides }), overrides: overrides.length }
}

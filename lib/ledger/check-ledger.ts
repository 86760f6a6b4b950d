import { and, asc, eq, gt, isNotNull, isNull, sql } from 'drizzle-orm'
import { prepared, read } from '#db/client.ts'
import { articles, ledger, revisions } from '#db/schema/articles.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { contentHash } from '../articles/canonical.ts'
import { storedContent } from '../articles/content.ts'
import { checkEntry } from './check-entry.ts'
import { treeCheck } from './check-tree.ts'
import { publicKeys } from './public-keys.ts'
import { recordOf } from './record-of.ts'
import { rotationFaults } from './rotation.ts'

export interface LedgerCheck {
  entries: number
  articles: number
  faults: string[]
  /** The newest entry: whoever keeps its hash can tell later that nothing before it was made anew. */
  head: { position: number; hash: string } | null
  /** Whether the hash that was asked for is in the ledger; null when none was. */
  hasHead: boolean | null
  /** How many roots of the tree were signed, and the newest note. */
  checkpoints: number
  newestCheckpoint: string | null
}

const atOnce = 200
const after = prepared((db) =>
  db
    .select({
      ...{ position: ledger.position, articleId: ledger.articleId, seq: ledger.seq, entry: ledger.entry },
      ...{ entryHash: ledger.entryHash, signature: ledger.signature, content: revisions.content, stored: revisions.contentHash },
      ...{ id: revisions.id, slug: articles.slug },
    })
    .from(ledger)
    .innerJoin(revisions, eq(revisions.id, ledger.revisionId))
    .innerJoin(articles, eq(articles.id, ledger.articleId))
    .where(gt(ledger.position, sql.placeholder('position')))
    .orderBy(asc(ledger.position))
    .limit(atOnce)
    .prepare(),
)

/** Reads the whole ledger against its own hashes, signatures and what is stored, a few entries in memory at a time. */
export async function checkLedger(
  viewer: Viewer,
  asked: string | null = null,
  keptNote: string | null = null,
): Promise<LedgerCheck> {
  allow(viewer, 'interchange:export')
  const keys = publicKeys()
  const tree = await treeCheck(keys, keptNote)
  const faults: string[] = []
  const newest = new Map<string, { hash: string; seq: number; revision: string }>()
  let head = null as LedgerCheck['head']
  let entries = 0
  let hasHead = asked === null ? null : false
  for (;;) {
    const rows = await after().execute({ position: head?.position ?? 0 })
    for (const { content, stored, id, slug, ...row } of rows) {
      const of = newest.get(row.articleId)
      const before = { hash: head?.hash ?? null, articleHash: of?.hash ?? null, articleSeq: of?.seq ?? 0 }
      const found = checkEntry({ ...row, record: recordOf(storedContent(content)) }, before, keys)
      if (contentHash(content) !== stored) found.push('the stored revision does not have the hash that it was saved with')
      if (row.position !== (head?.position ?? 0) + 1) found.push(`before it, the ledger ends at ${head?.position ?? 0}`)
      faults.push(...found.map((fault) => `${row.position} (${slug}, revision ${row.seq}): ${fault}`))
      tree.add(row.entry)
      newest.set(row.articleId, { hash: row.entryHash, seq: row.seq, revision: id })
      head = { position: row.position, hash: row.entryHash }
      if (row.entryHash === asked) hasHead = true
      entries += 1
    }
    if (rows.length < atOnce) break
  }
  const { faults: inTree, newest: newestCheckpoint, checkpoints } = await tree.end()
  faults.push(...inTree, ...rotationFaults(keys), ...(await liveFaults(newest)))
  return { entries, articles: newest.size, faults, head, hasHead, checkpoints, newestCheckpoint }
}

// What readers see has to be the newest entry of its article: one that was cut off at the end would show here.
async function liveFaults(newest: Map<string, { revision: string }>): Promise<string[]> {
  const live = await read()
    .select({ id: articles.id, slug: articles.slug, revision: articles.liveRevisionId })
    .from(articles)
    .where(and(isNotNull(articles.liveRevisionId), isNull(articles.deletedAt)))
  return live
    .filter(({ id, revision }) => newest.get(id)?.revision !== revision)
    .map(({ slug }) => `${slug}: what readers see is not what the ledger says was published last`)
}

import { desc, eq, sql } from 'drizzle-orm'
import { prepared } from '#db/client.ts'
import { liveHistory } from '#db/schema/live.ts'
import { storedContent } from '../articles/content.ts'
import { liveArticleBySlug } from '../articles/queries.ts'
import { findSettings } from '../settings/queries.ts'
import { tags } from '../tags.ts'
import type { ArticleAddress } from '../urls.ts'
import { type CheckpointView, findCheckpoint, type Inclusion, proofOf } from './checkpoint-queries.ts'
import { type LedgerEntry, ledgerEntry } from './entry.ts'
import { type PublicRecord, recordOf } from './record-of.ts'

/** One line of the ledger as anybody can check it. */
export interface SignedEntry {
  entry: LedgerEntry
  entryHash: string
  signature: string
  /** What was published; left out of what is long ago. */
  record: PublicRecord | null
  /** What leads to the root of the checkpoint; null for what was published since. */
  proof: Inclusion | null
}

export interface LedgerView {
  headline: string
  language: string
  section: string
  slug: string
  zone: string
  /** Newest first. */
  entries: SignedEntry[]
  checkpoint: CheckpointView | null
  tags: string[]
}

// A live blog has hundreds of revisions, each as long as the article; its chain is whole without their texts.
const withTexts = 20
const signedOf = prepared((db) =>
  db
    .select({ entry: liveHistory.entry, entryHash: liveHistory.entryHash, signature: liveHistory.signature })
    .from(liveHistory)
    .where(eq(liveHistory.articleId, sql.placeholder('article')))
    .orderBy(desc(liveHistory.seq))
    .prepare(),
)
const textsOf = prepared((db) =>
  db
    .select({ content: liveHistory.content })
    .from(liveHistory)
    .where(eq(liveHistory.articleId, sql.placeholder('article')))
    .orderBy(desc(liveHistory.seq))
    .limit(withTexts)
    .prepare(),
)

/** What the ledger has of the live article at this address, or null. Tags: the article, checkpoints. */
export async function findLedger({ section, slug }: ArticleAddress): Promise<LedgerView | null> {
  const [article] = await liveArticleBySlug().execute({ section, slug })
  if (!article) return null
  const rows = await signedOf().execute({ article: article.id })
  const texts = await textsOf().execute({ article: article.id })
  const { headline, language } = storedContent(article.content)
  const checkpoint = await findCheckpoint()
  return {
    ...{ headline, language, section, slug, zone: (await findSettings()).timeZone },
    checkpoint,
    entries: rows.map(({ entry: text, entryHash, signature }, index) => {
      const entry = ledgerEntry.parse(JSON.parse(text))
      const record = texts[index] ? recordOf(storedContent(texts[index].content)) : null
      return { entry, entryHash, signature, record, proof: checkpoint && proofOf(entry.position, checkpoint) }
    }),
    tags: [tags.article(article.id), tags.checkpoint],
  }
}

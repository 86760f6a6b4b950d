import { asc, eq, inArray } from 'drizzle-orm'
import { read } from '#db/client.ts'
import { accounts } from '#db/schema/accounts.ts'
import { articles } from '#db/schema/articles.ts'
import { sourceSnapshots } from '#db/schema/references.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { Refusal } from '../refusal.ts'
import { newestSnapshots } from './newest-snapshots.ts'

/** The text of a source as the desk shows it beside the article. */
export interface SourceTextView {
  /** The reference's key; empty for the article as a whole. */
  key: string
  taken: 'fetched' | 'pasted'
  /** UTC milliseconds. */
  at: number
  by: string
  url: string
  finalUrl: string
  title: string
  published: string
  sha256: string
  text: string
}

/** The texts that are attached to an article and its references. @throws Refusal('missing') */
export async function listSourceTexts(viewer: Viewer, id: string): Promise<SourceTextView[]> {
  const { createdBy, status } = articles
  const [article] = await read().select({ createdBy, status }).from(articles).where(eq(articles.id, id))
  allow(viewer, 'article:read', article)
  if (!article) throw new Refusal('missing', 'There is no such article.')
  const ids = (await newestSnapshots(read(), id)).flatMap((row) => (row.taken === 'removed' ? [] : [row.id]))
  if (!ids.length) return []
  const { key, taken, takenAt, url, finalUrl, title, published, sha256, text } = sourceSnapshots
  const rows = await read()
    .select({ key, taken, at: takenAt, by: accounts.name, url, finalUrl, title, published, sha256, text })
    .from(sourceSnapshots)
    .leftJoin(accounts, eq(accounts.id, sourceSnapshots.takenBy))
    .where(inArray(sourceSnapshots.id, ids))
    .orderBy(asc(sourceSnapshots.key))
  return rows.map((row) => ({ ...row, taken: row.taken === 'fetched' ? 'fetched' : 'pasted', by: row.by ?? 'somebody' }))
}

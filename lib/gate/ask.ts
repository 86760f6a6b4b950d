import { eq } from 'drizzle-orm'
import { read } from '#db/client.ts'
import { articles, gateDismissals, revisions } from '#db/schema/articles.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { storedContent } from '../articles/content.ts'
import { Refusal } from '../refusal.ts'
import { findSettingsAndChecks } from '../settings/queries.ts'
import { factsStamp } from './facts-stamp.ts'
import type { Report } from './finding.ts'
import { gateInput } from './gate-input.ts'
import { gatherFacts } from './gather-facts.ts'
import type { AskGateInput } from './schema.ts'
import { runInThread } from './warm-thread.ts'

/** A report, what its facts rest on, and what somebody has let be in this article. */
export interface GateAnswer {
  report: Report
  /** See `factsStamp`. */
  stamp: string
  /** Reasons by fingerprint. */
  dismissed: Record<string, string>
  fourEyes: boolean
}

/**
 * Asks every rule of an article: of its working copy, or of what is given, saved or not. Reads outside of any
 * transaction; whoever publishes on it compares content, ruleset and stamp inside.
 * @throws Refusal('missing'), Refusal('forbidden'), Refusal('busy')
 */
export async function askGate(viewer: Viewer, { id, content: given, change }: AskGateInput, now: Date): Promise<GateAnswer> {
  const [found] = await read()
    .select({ row: articles, content: revisions.content })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.latestRevisionId))
    .where(eq(articles.id, id))
  if (found) allow(viewer, 'article:read', found.row)
  else allow(viewer, 'article:draft')
  const content = given ?? (found && storedContent(found.content))
  if (!content) throw new Refusal('missing', 'There is no such article.')
  // Read first: what changes while the facts are read makes another stamp.
  const stamp = await factsStamp(read(), id, content)
  const settings = await findSettingsAndChecks()
  const facts = await gatherFacts(viewer, { id, row: found?.row ?? null, content, change, settings }, now)
  const { severities, fourEyes } = settings.checks
  const report = await runInThread(gateInput(content, facts), { severities })
  return { report, stamp, dismissed: await dismissalsOf(id), fourEyes }
}

async function dismissalsOf(articleId: string): Promise<Record<string, string>> {
  const { fingerprint, reason } = gateDismissals
  const rows = await read().select({ fingerprint, reason }).from(gateDismissals).where(eq(gateDismissals.articleId, articleId))
  return Object.fromEntries(rows.map((row) => [row.fingerprint, row.reason]))
}

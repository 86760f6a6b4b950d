import type { Tx } from '#db/client.ts'
import { gateReports } from '#db/schema/articles.ts'
import { settings } from '#db/schema/publication.ts'
import { newId } from '../ids.ts'
import { Refusal } from '../refusal.ts'
import { defaultSettings, type Settings } from '../settings/schema.ts'
import type { ArticleContent } from './content.ts'
import { notReady } from './ready.ts'
import type { SavedRevision } from './save-revision.ts'

/** The rules that this version asks before publication; the integrity gate adds its own. */
export const readyRuleset = 'ready-1'

/** @throws Refusal('not-ready') with every fault, when this may not go out as it is */
export async function demandReady(tx: Tx, content: ArticleContent): Promise<void> {
  const [row] = await tx.select({ value: settings.value }).from(settings)
  const faults = notReady(content, { ...defaultSettings, ...(row?.value as Partial<Settings> | undefined) })
  const [first] = faults
  if (!first) return
  const more = faults.length > 1 ? ` And ${faults.length - 1} more.` : ''
  throw new Refusal('not-ready', `This cannot be published yet. ${first.message}${more}`, first.path, faults)
}

/** Keeps with the revision what was asked of it before it went out. */
export async function keepReport(tx: Tx, articleId: string, revision: SavedRevision, asked: boolean, now: Date): Promise<void> {
  await tx.insert(gateReports).values({
    id: newId(),
    articleId,
    revisionId: revision.id,
    asked,
    ruleset: asked ? readyRuleset : 'none',
    contentHash: revision.contentHash,
    findings: [],
    madeAt: now.getTime(),
  })
}

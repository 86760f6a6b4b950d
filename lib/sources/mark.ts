import { and, eq, isNull } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { sourceReviews, sources } from '#db/schema/references.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { record } from '../audit/record.ts'
import { newId } from '../ids.ts'
import { expireSource } from '../references/expire-source.ts'
import { Refusal } from '../refusal.ts'
import type { MarkSourceInput } from './schema.ts'

/**
 * Says that a source was retracted, corrected or is gone, or takes that back. Readers see it at each reference at once,
 * and every live article that leans on it waits to be looked at.
 */
export function mark(viewer: Viewer, input: MarkSourceInput, now: Date): Promise<void> {
  return write(async (tx) => {
    allow(viewer, 'source:mark')
    const [source] = await tx.select().from(sources).where(eq(sources.id, input.id))
    if (!source) throw new Refusal('missing', 'There is no such source.')
    const next = input.mark || null
    const note = next ? input.note : ''
    if (source.mark === next && source.markNote === note) return
    const isAnew = source.mark !== next
    const at = now.getTime()
    const markedAt = next && !isAnew ? source.markedAt : next && at
    const retraction =
      next === 'retracted' ? { retractedAt: markedAt, retractionNote: note } : { retractedAt: null, retractionNote: null }
    await tx
      .update(sources)
      .set({ mark: next, markNote: note, markedAt, ...retraction })
      .where(eq(sources.id, source.id))
    const articles = await expireSource(tx, source, now)
    if (isAnew) await waitAnew(tx, { sourceId: source.id, mark: next, articles, viewer }, at)
    await record(tx, viewer, { verb: 'mark', subject: ['source', source.id], detail: { mark: next, note } }, now)
  })
}

interface Marked {
  sourceId: string
  mark: MarkSourceInput['mark'] | null
  articles: string[]
  viewer: Viewer
}

async function waitAnew(tx: Tx, { sourceId, mark: said, articles, viewer }: Marked, at: number): Promise<void> {
  await tx
    .update(sourceReviews)
    .set({ clearedAt: at, clearedHow: 'marked-anew', clearedBy: viewer.accountId })
    .where(and(eq(sourceReviews.sourceId, sourceId), isNull(sourceReviews.clearedAt)))
  if (!said) return
  for (const articleId of articles)
    await tx.insert(sourceReviews).values({ id: newId(), sourceId, articleId, mark: said, openedAt: at })
}

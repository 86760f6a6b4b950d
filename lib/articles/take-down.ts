import { eq } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { articleMedia, articlePeople, articleTopics } from '#db/schema/articles.ts'
import { suggestions } from '#db/schema/references.ts'
import { closeAddress } from '../addresses/close.ts'
import { expire, purge } from '../changes/expire.ts'
import { unindexCitations } from '../references/index-citations.ts'
import { dropSchedule } from '../schedules/keep-schedule.ts'
import { unindexLive } from '../search/index-live.ts'
import { unindexLiveWording } from '../search/index-wording.ts'
import { tags } from '../tags.ts'
import type { OpenLiveArticle } from './open-live.ts'
import { staleTags } from './stale-tags.ts'

/** Takes an article off every public surface: its address answers 410, no list, index or suggestion has it any more. */
export async function takeDown(tx: Tx, article: Pick<OpenLiveArticle, 'id' | 'sectionId'>, now: Date): Promise<void> {
  const { id } = article
  await dropSchedule(tx, id, 'withdraw')
  await dropSchedule(tx, id, 'change')
  await purge(tx, [...(await staleTags(tx, article)), tags.corrections], now)
  const leaning = await tx.delete(suggestions).where(eq(suggestions.suggestedId, id)).returning({ id: suggestions.articleId })
  await expire(
    tx,
    leaning.map((other) => tags.suggestions(other.id)),
    now,
  )
  await tx.delete(suggestions).where(eq(suggestions.articleId, id))
  await tx.delete(articleTopics).where(eq(articleTopics.articleId, id))
  await tx.delete(articlePeople).where(eq(articlePeople.articleId, id))
  await tx.delete(articleMedia).where(eq(articleMedia.articleId, id))
  await unindexCitations(tx, id, now)
  await unindexLive(tx, id)
  await unindexLiveWording(tx, id)
  await closeAddress(tx, { kind: 'article', id, state: 'withdrawn' }, now)
}

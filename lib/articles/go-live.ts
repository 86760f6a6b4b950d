import type { Tx } from '#db/client.ts'
import { claimAddress } from '../addresses/claim.ts'
import { enqueueCard } from '../cards/enqueue-card.ts'
import { expire } from '../changes/expire.ts'
import { appendEntry } from '../ledger/append-entry.ts'
import { indexCitations } from '../references/index-citations.ts'
import { demandFree } from '../schedules/demand-free.ts'
import { dropDoneChange, dropSchedule } from '../schedules/keep-schedule.ts'
import { indexLive } from '../search/index-live.ts'
import { indexWording } from '../search/index-wording.ts'
import { findSettings } from '../settings/queries.ts'
import { urls } from '../urls.ts'
import { checkNamed } from './check-named.ts'
import type { ArticleContent } from './content.ts'
import { enqueueSuggestions } from './enqueue-suggestions.ts'
import { indexJoins } from './index-joins.ts'
import type { OpenArticle } from './open-article.ts'
import { staleTags } from './stale-tags.ts'
import { touch } from './touch.ts'
import { workingSlug } from './working-slug.ts'

export interface LiveState {
  revisionId: string
  content: ArticleContent
  firstPublishedAt: number
  updatedAt: number | null
  updateNote?: string | null
}

/**
 * Makes a revision the one that readers see: its row, its address, its line in the ledger, and every index that is built
 * from what is live. Writes what it made stale into the change log. @returns the article's new version
 */
export async function goLive(tx: Tx, article: OpenArticle, live: LiveState, now: Date): Promise<number> {
  const { content, revisionId } = live
  demandFree(article, now.getTime(), (await findSettings()).timeZone)
  await dropSchedule(tx, article.id, 'publish')
  await dropDoneChange(tx, article.id, revisionId)
  const section = await checkNamed(tx, content)
  const slug = await workingSlug(
    tx,
    article.id,
    article.firstPublishedAt && !content.slug ? { ...content, slug: article.slug } : content,
    section,
  )
  const before = await staleTags(tx, article)
  await claimAddress(tx, { path: urls.article({ section, slug }), kind: 'article', id: article.id }, now)
  const version = await touch(
    tx,
    article,
    {
      status: 'live',
      liveRevisionId: revisionId,
      latestRevisionId: revisionId,
      slug,
      kind: content.kind,
      sectionId: content.sectionId,
      headline: content.headline,
      firstPublishedAt: live.firstPublishedAt,
      updatedAt: live.updatedAt,
      updateNote: live.updateNote ?? null,
      publishAt: null,
      withdrawnAt: null,
      withdrawnReason: null,
    },
    now,
  )
  await appendEntry(tx, { articleId: article.id, revisionId, content }, now)
  await indexJoins(tx, article.id, content, live.firstPublishedAt)
  await indexCitations(tx, article.id, content, now)
  await indexLive(tx, article.id, content)
  await indexWording(tx, article.id, 'live', content)
  await enqueueSuggestions(tx, article.id, now)
  await enqueueCard(tx, article.id, now)
  await expire(tx, [...before, ...(await staleTags(tx, { ...article, sectionId: content.sectionId }))], now)
  return version
}

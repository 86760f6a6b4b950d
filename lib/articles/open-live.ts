import type { Tx } from '#db/client.ts'
import { Refusal } from '../refusal.ts'
import { type OpenArticle, openArticle } from './open-article.ts'

export type OpenLiveArticle = OpenArticle & { firstPublishedAt: number }

/** Opens an article that readers can see now. @throws Refusal('wrong-state') when they cannot */
export async function openLive(tx: Tx, input: { id: string; version: number }): Promise<OpenLiveArticle> {
  const article = await openArticle(tx, input)
  const { firstPublishedAt } = article
  if (article.status !== 'live' || firstPublishedAt === null) throw new Refusal('wrong-state', 'This article is not live.')
  return { ...article, firstPublishedAt }
}

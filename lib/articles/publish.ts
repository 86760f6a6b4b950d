import { allow, type Viewer } from '../access/allow.ts'
import { record } from '../audit/record.ts'
import { placeOnFront } from '../curation/place-on-front.ts'
import { Refusal } from '../refusal.ts'
import { goLive } from './go-live.ts'
import { openArticle } from './open-article.ts'
import { saveRevision } from './save-revision.ts'
import type { PublishInput } from './schema.ts'
import { writeThroughGate } from './write-through-gate.ts'

/** Publishes an article for the first time. @returns the new version */
export function publish(viewer: Viewer, input: PublishInput, now: Date): Promise<number> {
  return writeThroughGate(viewer, input, now, async (tx, gate) => {
    const article = await openArticle(tx, { id: input.id })
    allow(viewer, 'article:publish', article)
    if (input.front) allow(viewer, 'curation:arrange')
    await openArticle(tx, { id: input.id, version: input.version })
    if (article.deletedAt) throw new Refusal('wrong-state', 'This article is in the trash. Take it out first.')
    if (article.status === 'live') throw new Refusal('wrong-state', 'This article is live already. Use “Publish changes”.')
    if (article.status === 'withdrawn') throw new Refusal('wrong-state', 'This article was withdrawn. Use “Restore”.')
    await gate.admit(article)
    const { content } = article
    const revision = await saveRevision(tx, { articleId: article.id, content, reason: 'publish' }, viewer, now)
    const passed = await gate.keep(revision)
    const live = { revisionId: revision.id, content, firstPublishedAt: now.getTime(), updatedAt: null }
    const version = await goLive(tx, article, live, now)
    if (input.front) await placeOnFront(tx, { id: article.id, as: input.front }, viewer, now)
    await record(
      tx,
      viewer,
      {
        verb: 'publish',
        subject: ['article', article.id],
        detail: { revision: revision.id, ...(input.front ? { front: input.front } : {}), ...passed },
      },
      now,
    )
    return version
  })
}

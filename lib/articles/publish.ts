import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../refusal.ts'
import { demandReady, keepReport } from './demand-ready.ts'
import { goLive } from './go-live.ts'
import { openArticle } from './open-article.ts'
import { saveRevision } from './save-revision.ts'
import type { StepInput } from './schema.ts'

/** Publishes an article for the first time. @returns the new version */
export function publish(viewer: Viewer, input: StepInput, now: Date): Promise<number> {
  return write(async (tx) => {
    const article = await openArticle(tx, { id: input.id })
    allow(viewer, 'article:publish', article)
    await openArticle(tx, input)
    if (article.deletedAt) throw new Refusal('wrong-state', 'This article is in the trash. Take it out first.')
    if (article.status === 'live') throw new Refusal('wrong-state', 'This article is live already. Use “Publish changes”.')
    if (article.status === 'withdrawn') throw new Refusal('wrong-state', 'This article was withdrawn. Use “Restore”.')
    await demandReady(tx, article.content)
    const { content } = article
    const revision = await saveRevision(tx, { articleId: article.id, content, reason: 'publish' }, viewer, now)
    await keepReport(tx, article.id, revision, true, now)
    const live = { revisionId: revision.id, content, firstPublishedAt: now.getTime(), updatedAt: null }
    const version = await goLive(tx, article, live, now)
    await record(tx, viewer, { verb: 'publish', subject: ['article', article.id], detail: { revision: revision.id } }, now)
    return version
  })
}

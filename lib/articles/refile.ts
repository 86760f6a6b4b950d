import { eq } from 'drizzle-orm'
import { read } from '#db/client.ts'
import { articles, revisions } from '#db/schema/articles.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { record } from '../audit/record.ts'
import { demandLock } from '../presence/demand-lock.ts'
import { Refusal } from '../refusal.ts'
import { contentHash } from './canonical.ts'
import { type ArticleContent, storedContent } from './content.ts'
import { goLive } from './go-live.ts'
import { keepWorkingCopy } from './keep-working-copy.ts'
import { openArticle } from './open-article.ts'
import { openLive } from './open-live.ts'
import { saveRevision } from './save-revision.ts'
import type { RefileInput } from './schema.ts'
import { writeThroughGate } from './write-through-gate.ts'

/**
 * Makes an article another kind, moves it to another section, or files it under a topic or no longer. What readers have is shown to them so at once: its old
 * address answers 308 with the new one. @returns the new version
 */
export async function refile(viewer: Viewer, input: RefileInput, now: Date): Promise<number> {
  const { id } = input
  const found = await findFiled(id)
  if (!found) throw new Refusal('missing', 'There is no such article.')
  allow(viewer, 'article:read', found)
  if (found.status === 'live') return refileLive(viewer, input, now)
  return write(async (tx) => {
    const article = await openArticle(tx, { id })
    allow(viewer, 'article:revise', article)
    await demandLock(tx, id, viewer, now)
    await openArticle(tx, { id, version: input.version })
    if (article.deletedAt) throw new Refusal('wrong-state', 'This article is in the trash. Take it out first.')
    if (article.status !== 'draft' && article.status !== 'review')
      throw new Refusal(
        'wrong-state',
        'Only what is being written, in review or live is moved. Call the schedule off, or restore it, first.',
      )
    const { version } = await keepWorkingCopy(tx, article, { content: filed(article.content, input) }, viewer, now)
    return version
  })
}

async function refileLive(viewer: Viewer, input: RefileInput, now: Date): Promise<number> {
  const { id, version: from, acknowledged, overrides } = input
  const before = await findFiled(id)
  const content = before && filed(storedContent(before.content), input)
  return writeThroughGate(viewer, { id, content, acknowledged, overrides }, now, async (tx, gate) => {
    allow(viewer, 'article:publish', await openArticle(tx, { id }))
    const article = await openLive(tx, { id, version: from })
    const shown = filed(article.content, input)
    if (article.latestRevisionId !== article.liveRevisionId)
      throw new Refusal('wrong-state', 'It has changes that readers do not see. Publish them first, or take them back.')
    const hash = contentHash(shown)
    if (hash === article.contentHash) throw new Refusal('wrong-state', 'It stands there already.')
    await gate.admit({ ...article, content: shown, contentHash: hash })
    const revision = await saveRevision(tx, { articleId: id, content: shown, hash, reason: 'refile' }, viewer, now)
    const passed = await gate.keep(revision)
    const { firstPublishedAt, updatedAt, updateNote } = article
    const live = { revisionId: revision.id, content: shown, firstPublishedAt, updatedAt, updateNote }
    const version = await goLive(tx, article, live, now)
    const { kind, sectionId, addTopic, dropTopic } = input
    const detail = { ...{ kind, sectionId, addTopic, dropTopic }, revision: revision.id, ...passed }
    await record(tx, viewer, { verb: 'refile', subject: ['article', id], detail }, now)
    return version
  })
}

function filed(
  content: ArticleContent,
  { kind = content.kind, sectionId = content.sectionId, ...input }: RefileInput,
): ArticleContent {
  return { ...content, kind, sectionId, topics: topicsFor(content.topics, input) }
}

function topicsFor(topics: string[], { addTopic, dropTopic }: Pick<RefileInput, 'addTopic' | 'dropTopic'>): string[] {
  if (addTopic !== undefined && topics.includes(addTopic)) throw new Refusal('wrong-state', 'It has this topic already.')
  if (dropTopic !== undefined && !topics.includes(dropTopic)) throw new Refusal('wrong-state', 'It does not have this topic.')
  const kept = topics.filter((id) => id !== dropTopic)
  return addTopic === undefined ? kept : [...kept, addTopic]
}

async function findFiled(id: string) {
  const [found] = await read()
    .select({ status: articles.status, createdBy: articles.createdBy, content: revisions.content })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.latestRevisionId))
    .where(eq(articles.id, id))
  return found
}

import { corrections } from '#db/schema/articles.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { record } from '../audit/record.ts'
import { expire } from '../changes/expire.ts'
import { demandDecided } from '../corrections/demand-decided.ts'
import { placeOf } from '../corrections/place-of.ts'
import { newId } from '../ids.ts'
import { Refusal } from '../refusal.ts'
import { closeByCorrection } from '../reports/close-by-correction.ts'
import { tags } from '../tags.ts'
import { goLive } from './go-live.ts'
import { openArticle } from './open-article.ts'
import { openLive } from './open-live.ts'
import { proposeMends } from './propose-mends.ts'
import { saveRevision } from './save-revision.ts'
import type { CorrectInput } from './schema.ts'
import { writeThroughGate } from './write-through-gate.ts'

/**
 * Publishes the working copy of a live article as a correction: what was wrong, what is right, why, on the article
 * and on /corrections. A note is final; it is put right by a further note. It travels: wherever else the wrong words
 * stand, somebody has decided, and other articles' working copies are mended with it. @returns the new version
 */
export function correct(viewer: Viewer, input: CorrectInput, now: Date): Promise<number> {
  const { id, version: from, was, isNow, why, leave = [], others = [] } = input
  const { sentence = '', source: sourceKey = '', noticedBy = '' } = input
  const change = { class: input.class, was, isNow }
  const value = input.wrong ? { wrong: input.wrong, right: input.right ?? '' } : { wrong: was, right: isNow }
  return writeThroughGate(viewer, { ...input, change }, now, async (tx, gate) => {
    allow(viewer, 'article:correct', await openArticle(tx, { id }))
    const article = await openLive(tx, { id, version: from })
    if (input.was === input.isNow) throw new Refusal('same', 'What was wrong and what is right are the same words.', 'isNow')
    await gate.admit(article)
    const { content, firstPublishedAt } = article
    if (sourceKey && !content.references.some(({ key }) => key === sourceKey))
      throw new Refusal('invalid', 'This source is not among the references.', 'source')
    const travels = input.class === 'correction'
    const chosen = travels ? await demandDecided(tx, content, { articleId: id, ...value, leave, others }) : []
    const revision = await saveRevision(tx, { articleId: id, content, reason: 'correct', note: why }, viewer, now)
    const passed = await gate.keep(revision)
    const place = placeOf(input.class, input.atTop ?? false)
    const correctionId = newId()
    await tx.insert(corrections).values({
      ...{ id: correctionId, articleId: id, revisionId: revision.id, class: input.class },
      ...{ was, isNow, why, sentence, sourceKey, place, noticedBy, madeBy: viewer.accountId, madeAt: now.getTime() },
    })
    const live = { revisionId: revision.id, content, firstPublishedAt, updatedAt: now.getTime(), updateNote: null }
    const version = await goLive(tx, article, live, now)
    await expire(tx, [tags.corrections], now)
    const reports = await closeByCorrection(tx, { articleId: id, correctionId, reports: input.reports ?? [] }, viewer, now)
    const proposed = await proposeMends(tx, chosen, { ...value, from: content.headline }, viewer, now)
    const left = others.filter(({ act }) => act === 'leave').map((other) => other.id)
    await record(
      tx,
      viewer,
      {
        verb: 'correct',
        subject: ['article', id],
        detail: { class: input.class, was, isNow, why, place, revision: revision.id, leave, left, proposed, reports, ...passed },
      },
      now,
    )
    return version
  })
}

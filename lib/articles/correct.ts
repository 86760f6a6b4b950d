import { allow, type Viewer } from '../access/allow.ts'
import { record } from '../audit/record.ts'
import { demandDecided } from '../corrections/demand-decided.ts'
import { Refusal } from '../refusal.ts'
import { closeByCorrection } from '../reports/close-by-correction.ts'
import { openArticle } from './open-article.ts'
import { openLive } from './open-live.ts'
import { proposeMends } from './propose-mends.ts'
import type { CorrectInput } from './schema.ts'
import { showNote } from './show-note.ts'
import { writeThroughGate } from './write-through-gate.ts'

/**
 * Publishes the working copy of a live article as a correction: what was wrong, what is right, why, on the article
 * and on /corrections. A note is final; it is put right by a further note. It travels: wherever else the wrong words
 * stand, somebody has decided, and other articles' working copies are mended with it. @returns the new version
 */
export function correct(viewer: Viewer, input: CorrectInput, now: Date): Promise<number> {
  const { id, version: from, was, isNow, leave = [], others = [] } = input
  const change = { class: input.class, was, isNow }
  const value = input.wrong ? { wrong: input.wrong, right: input.right ?? '' } : { wrong: was, right: isNow }
  return writeThroughGate(viewer, { ...input, change }, now, async (tx, gate) => {
    allow(viewer, 'article:correct', await openArticle(tx, { id }))
    const article = await openLive(tx, { id, version: from })
    if (was === isNow) throw new Refusal('same', 'What was wrong and what is right are the same words.', 'isNow')
    await gate.admit(article)
    const { content } = article
    const travels = input.class === 'correction'
    const chosen = travels ? await demandDecided(tx, content, { articleId: id, ...value, leave, others }) : []
    const shown = { article, note: input, madeBy: viewer.accountId, keep: gate.keep }
    const { version, correctionId, detail } = await showNote(tx, shown, viewer, now)
    const reports = await closeByCorrection(tx, { articleId: id, correctionId, reports: input.reports ?? [] }, viewer, now)
    const proposed = await proposeMends(tx, chosen, { ...value, from: content.headline }, viewer, now)
    const left = others.filter(({ act }) => act === 'leave').map((other) => other.id)
    const travelled = { ...detail, leave, left, proposed, reports }
    await record(tx, viewer, { verb: 'correct', subject: ['article', id], detail: travelled }, now)
    return version
  })
}

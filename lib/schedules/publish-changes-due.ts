import { allow, type Viewer } from '../access/allow.ts'
import { openArticle } from '../articles/open-article.ts'
import { showChanges } from '../articles/show-changes.ts'
import { showNote } from '../articles/show-note.ts'
import { writeThroughGate } from '../articles/write-through-gate.ts'
import { record } from '../audit/record.ts'
import type { GateWord } from '../gate/schema.ts'
import { Refusal } from '../refusal.ts'
import { changeForGate } from './change-for-gate.ts'
import { findChosen, isStillDue, keepNewer } from './chosen-text.ts'
import { dropSchedule } from './keep-schedule.ts'
import type { PlannedChange } from './schema.ts'

/**
 * Shows readers the changes that were chosen, once their moment has come, as what they were called.
 * @returns the new version, or null when there is nothing to do: called off, put off, or done by another
 * @throws Refusal('overtaken') when readers have got another text since: the chosen one would take that back
 */
export async function publishChangesDue(viewer: Viewer, { id }: { id: string }, now: Date): Promise<number | null> {
  const chosen = await findChosen(id, 'change')
  if (!chosen) return null
  const { content, hash, schedule } = chosen
  // What is stored passed the schema when it was written.
  const change = schedule.change as PlannedChange
  const asked = { id, content, change: changeForGate(change), ...(schedule.word as GateWord) }
  return writeThroughGate(viewer, asked, now, async (tx, gate) => {
    const open = await openArticle(tx, { id })
    allow(viewer, 'article:publish', open)
    const { firstPublishedAt } = open
    if (!(await isStillDue(tx, open, schedule, now)) || firstPublishedAt === null) return null
    if (open.liveRevisionId !== schedule.baseId)
      throw new Refusal(
        'overtaken',
        'Readers have got another text since this one was chosen, and it would take that back. Look at the article, and choose again.',
      )
    const article = { ...open, firstPublishedAt, content, contentHash: hash }
    await gate.admit(article)
    await dropSchedule(tx, id, 'change')
    const { keep } = gate
    const { version, detail } =
      'was' in change
        ? await showNote(tx, { article, note: change, madeBy: schedule.setBy, keep }, viewer, now)
        : await showChanges(tx, { article, change, keep }, viewer, now)
    const said = { ...detail, dueAt: schedule.dueAt, setBy: schedule.setBy }
    await record(tx, viewer, { verb: 'publish-changes', subject: ['article', id], detail: said }, now)
    return open.contentHash === hash ? version : keepNewer(tx, open, version, now)
  })
}

'use client'
import type { ActionState } from '#lib/action-state.ts'
import { standingPlaces } from '#lib/corrections/standing-places.ts'
import type { GateWord } from '#lib/gate/schema.ts'
import type { PlannedChange } from '#lib/schedules/schema.ts'
import { urls } from '#lib/urls.ts'
import { useFindings } from '../checks/use-findings.client.ts'
import { actsOn } from '../corrections/correct-form.ts'
import { useSteps } from '../steps/use-steps.client.ts'
import { useArticle } from '../store/article-context.client.tsx'
import { type ChangeClass, changeClasses, isNote } from './change-classes.ts'
import { type ChangeForm, isPlanned } from './use-change-form.client.ts'

const planned = 'Scheduled. These changes go out then, whatever is written from here on.'

/** Makes a change of whatever class was chosen, with what was filled in for it. */
export function useMakeChange(form: ChangeForm) {
  const { store, props } = useArticle()
  const { busy, take } = useSteps()
  const { mend } = useFindings()
  const { publishChanges, scheduleChanges, correct, withdraw, scheduleWithdrawal } = props.actions
  const { kind, update, reason, note, kept, standing, isLater, when } = form

  const takeAway = () =>
    isLater
      ? take(scheduleWithdrawal, { reason, ...when }, 'Its withdrawal is scheduled.')
      : take(withdraw, { reason }, changeClasses.withdrawal.done)

  /** A correction goes along: places here are mended with it, and other articles in their working copies. */
  const sayNote = async (word: GateWord, done: string): Promise<ActionState<number> | null> => {
    if (note.class !== 'correction' || !standing) return take(correct, { ...note, ...word }, done)
    const changes = standing.here.filter(({ key }) => !kept.places.includes(key))
    if (!mend(changes)) return { status: 'refused', message: 'The text has changed since. Close this and open it again.' }
    const leave = standingPlaces(store.get().content, note.wrong, note.right).map(({ key }) => key)
    const others = actsOn(standing, kept)
    const changed = standing.others.filter(
      ({ id, working, live }) => !kept.articles.includes(id) && working.length + live.length > 0,
    )
    const links = changed.map(({ id, headline }) => ({ href: urls.admin.article(id), label: headline }))
    const said = links.length ? `${done} Put right in working copies, for somebody to publish:` : done
    return take(correct, { ...note, leave, others, ...word }, said, links)
  }

  const send = async (word: GateWord): Promise<ActionState<number> | null> => {
    if (kind === null) return null
    if (kind === 'withdrawal') return takeAway()
    const { done } = changeClasses[kind]
    if (kind === 'correction') return sayNote(word, done)
    if (isPlanned(form)) return take(scheduleChanges, { ...when, ...word, change: plannedChange(kind, form) }, planned)
    if (isNote(kind)) return sayNote(word, done)
    return take(publishChanges, { ...(kind === 'update' ? { class: kind, note: update } : { class: kind }), ...word }, done)
  }
  const make = async (word: GateWord) => {
    const answer = await send(word)
    // What was refused, or could not be saved first, is still there to be sent again.
    if (answer === null && store.get().notice?.tone === 'done') form.reset()
    return answer
  }
  return { isBusy: busy, make }
}

function plannedChange(kind: Exclude<ChangeClass, 'withdrawal' | 'correction'>, { update, note }: ChangeForm): PlannedChange {
  if (kind === 'typographic') return { class: kind }
  if (kind === 'update') return { class: kind, note: update }
  const { was, isNow, why, sentence, source, noticedBy } = note
  return { class: kind, was, isNow, why, sentence, source, noticedBy }
}

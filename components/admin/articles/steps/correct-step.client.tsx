'use client'
import { useState } from 'react'
import type { ActionState } from '#lib/action-state.ts'
import type { Standing } from '#lib/corrections/find-standing.ts'
import { standingPlaces } from '#lib/corrections/standing-places.ts'
import type { GateWord } from '#lib/gate/schema.ts'
import { urls } from '#lib/urls.ts'
import { useFindings } from '../checks/use-findings.client.ts'
import { CorrectDialog } from '../corrections/correct-dialog.client.tsx'
import { actsOn, emptyForm, type Kept } from '../corrections/correct-form.ts'
import { useArticle } from '../store/article-context.client.tsx'
import { StepDialog } from './step-dialog.client.tsx'
import { useGateStep } from './use-gate-step.client.tsx'
import { useSteps } from './use-steps.client.ts'

/** Publishes the text as it stands here as a correction, with what was wrong, what is right, and why; and wherever else. */
export function CorrectStep() {
  const { store, props } = useArticle()
  const { busy, take } = useSteps()
  const { mend } = useFindings()
  const { chosen } = props.reports
  const [form, setForm] = useState({ ...emptyForm, reports: chosen ? [chosen] : [] })
  const [kept, setKept] = useState<Kept>({ places: [], articles: [] })
  const [standing, setStanding] = useState<Standing | null>(null)
  const gate = useGateStep({ class: form.class, was: form.was, isNow: form.isNow })
  const isCorrection = form.class === 'correction'
  const isSought = isCorrection && form.wrong.trim() !== ''
  const publish = async (word: GateWord): Promise<ActionState<number> | null> => {
    if (!isCorrection || !standing) return take(props.actions.correct, { ...form, ...word }, done)
    const changes = standing.here.filter(({ key }) => !kept.places.includes(key))
    if (!mend(changes)) return { status: 'refused', message: 'The text has changed since. Close this and open it again.' }
    const leave = standingPlaces(store.get().content, form.wrong, form.right).map(({ key }) => key)
    const others = actsOn(standing, kept)
    const changed = standing.others.filter(
      ({ id, working, live }) => !kept.articles.includes(id) && working.length + live.length > 0,
    )
    const links = changed.map(({ id, headline }) => ({ href: urls.admin.article(id), label: headline }))
    const said = links.length ? `${done} Put right in working copies, for somebody to publish:` : done
    return take(props.actions.correct, { ...form, leave, others, ...word }, said, links)
  }
  return (
    <StepDialog
      label="Correct"
      title="Publish a correction"
      text="First put the text itself right, then say here what was wrong. Readers see this on the article and on the page of corrections, and it cannot be changed later."
      confirm="Publish the correction"
      size="lg"
      isBusy={busy}
      isBlocked={gate.isBlocked || (isSought && !standing)}
      onConfirm={() => gate.send(publish)}
    >
      {(fault) => (
        <>
          <CorrectDialog {...{ form, kept, fault }} onForm={setForm} onKept={setKept} onStanding={setStanding} />
          {gate.fields}
        </>
      )}
    </StepDialog>
  )
}

const done = 'The correction is published.'

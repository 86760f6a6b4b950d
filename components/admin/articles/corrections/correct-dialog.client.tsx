'use client'
import { Text } from '@mantine/core'
import { type Dispatch, type SetStateAction, useEffect } from 'react'
import type { Standing } from '#lib/corrections/find-standing.ts'
import { AnsweredReports } from '../reports/answered-reports.client.tsx'
import { useArticle } from '../store/article-context.client.tsx'
import { CorrectFields } from './correct-fields.client.tsx'
import { type CorrectForm, filledIn, type Kept } from './correct-form.ts'
import { StandingList } from './standing-list.client.tsx'
import { useStanding } from './use-standing.client.ts'

interface Props {
  form: CorrectForm
  onForm: Dispatch<SetStateAction<CorrectForm>>
  kept: Kept
  onKept: (kept: Kept) => void
  /** What is known of these words; null while it is looked for. */
  onStanding: (standing: Standing | null) => void
  fault: (name: string) => string | undefined
}

/** The note, and every place where the wrong words still stand: nothing of it goes out unseen. */
export function CorrectDialog({ form, onForm, kept, onKept, onStanding, fault }: Props) {
  const { open, chosen } = useArticle().props.reports
  const reported = open.find(({ id }) => id === chosen)
  const { standing, problem, isAsking } = useStanding(form, (first) => onForm((now) => filledIn(now, first, reported)))
  const tell = isAsking ? null : standing
  // biome-ignore lint/correctness/useExhaustiveDependencies: told when there is something else to tell
  useEffect(() => onStanding(tell), [tell])
  const isSought = form.class === 'correction' && form.wrong.trim() !== ''
  return (
    <>
      <CorrectFields form={form} onForm={onForm} fault={fault} standing={standing} />
      <AnsweredReports chosen={form.reports} onChosen={(reports) => onForm((now) => ({ ...now, reports }))} />
      {isSought ? (
        <section aria-label="Where the error still stands" aria-busy={isAsking}>
          <Text size="sm" fw={600} mb="xs" aria-live="polite">
            {problem ?? (isAsking || !standing ? 'Looking through every article…' : sumOf(standing))}
          </Text>
          {standing ? <StandingList standing={standing} kept={kept} onKept={onKept} /> : null}
        </section>
      ) : null}
    </>
  )
}

function sumOf({ here, others }: Standing): string {
  if (!here.length && !others.length) return 'The wrong words stand nowhere else.'
  const places = here.length ? [`${here.length} ${here.length === 1 ? 'place' : 'places'} in this article`] : []
  const articles = others.length ? [`${others.length} other ${others.length === 1 ? 'article' : 'articles'}`] : []
  return `The wrong words still stand in ${[...places, ...articles].join(' and in ')}.`
}

'use client'
import { Text } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import type { AskGateInput } from '#lib/gate/schema.ts'
import { askChecks } from '../checks/ask-checks.ts'
import '../checks/checks.css'
import { useArticle } from '../store/article-context.client.tsx'
import { ErrorReasons, FinalErrors, ReadWarnings } from './gate-findings.client.tsx'
import { asked, type Shown, type Word } from './gate-word.ts'

interface Props {
  change: AskGateInput['change']
  shown: Shown | null
  onShown: (shown: Shown) => void
  word: Word
  onWord: (word: Word) => void
  /** Whether somebody tried to go on, so that what is missing is said. */
  isTried: boolean
}

/** What the gate says of the article before a step: what blocks it, what wants a reason, what wants to be read. */
export function GateStep({ change, shown, onShown, word, onWord, isTried }: Props) {
  const { isAsking, problem } = useAsked(change, onShown)
  if (!shown)
    return (
      <Text size="sm" aria-live="polite">
        {problem ?? 'Checking the article…'}
      </Text>
    )
  const found = asked(shown)
  const given = { shown, word, onWord, isTried }
  return (
    <section className="gate-step" aria-label="Checks" aria-busy={isAsking}>
      <Text size="sm" fw={600} aria-live="polite">
        {problem ?? sumOf(shown.report.asked, found.final.length, found.errors.length, found.warnings.length)}
      </Text>
      {found.final.length ? <FinalErrors findings={found.final} shown={shown} /> : null}
      {found.errors.length ? <ErrorReasons findings={found.errors} {...given} /> : null}
      {found.warnings.length ? <ReadWarnings findings={found.warnings} {...given} /> : null}
    </section>
  )
}

/** Asks when the dialogue opens, and again when the change is called otherwise. */
function useAsked(change: AskGateInput['change'], onShown: Props['onShown']) {
  const { store, props } = useArticle()
  const [problem, setProblem] = useState<string | null>(null)
  const [isAsking, setAsking] = useState(true)
  const tell = useRef(onShown)
  tell.current = onShown
  const asking = JSON.stringify(change ?? null)
  useEffect(() => {
    let isGone = false
    setAsking(true)
    const ask = async () => {
      store.flush()
      const { content } = store.get()
      const answer = await askChecks(props.article.id, content, JSON.parse(asking) ?? undefined)
      if (isGone) return
      setAsking(false)
      setProblem('problem' in answer ? answer.problem : null)
      if (!('problem' in answer)) tell.current({ ...answer, of: content })
    }
    // A note is typed letter by letter.
    const timer = setTimeout(() => void ask(), asking === 'null' ? 0 : 400)
    return () => {
      isGone = true
      clearTimeout(timer)
    }
  }, [store, props.article.id, asking])
  return { isAsking, problem }
}

function sumOf(made: number, final: number, errors: number, warnings: number): string {
  const parts = [
    ...(final ? [`${final} must be put right`] : []),
    ...(errors ? [`${errors} ${errors === 1 ? 'error' : 'errors'}`] : []),
    ...(warnings ? [`${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`] : []),
  ]
  return parts.length ? `${made} checks made: ${parts.join(', ')}.` : `${made} checks made. Nothing stands in the way.`
}

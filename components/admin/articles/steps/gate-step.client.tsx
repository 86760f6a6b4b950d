'use client'
import { Checkbox, Text, Textarea } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { leastReason } from '#lib/gate/limits.ts'
import type { AskGateInput } from '#lib/gate/schema.ts'
import { askChecks } from '../checks/ask-checks.ts'
import '../checks/checks.css'
import { placeName } from '../checks/place-name.ts'
import { severityWords } from '../checks/severity-words.ts'
import { useArticle } from '../store/article-context.client.tsx'
import { asked, type Shown, type Word } from './gate-word.ts'

interface Props {
  change: AskGateInput['change']
  shown: Shown | null
  onShown: (shown: Shown) => void
  word: Word
  onWord: (word: Word) => void
}

/** What the gate says of the article before a step: what blocks it, what wants a reason, what wants to be read. */
export function GateStep({ change, shown, onShown, word, onWord }: Props) {
  const { store, props } = useArticle()
  const [problem, setProblem] = useState<string | null>(null)
  const tell = useRef(onShown)
  tell.current = onShown
  const asking = change ? JSON.stringify({ class: change.class, was: change.was, isNow: change.isNow }) : ''
  useEffect(() => {
    let isGone = false
    const ask = async () => {
      store.flush()
      const { content } = store.get()
      const answer = await askChecks(props.article.id, content, asking ? JSON.parse(asking) : undefined)
      if (isGone) return
      setProblem('problem' in answer ? answer.problem : null)
      if (!('problem' in answer)) tell.current({ ...answer, of: content })
    }
    // A note is typed letter by letter.
    const timer = setTimeout(() => void ask(), asking ? 400 : 0)
    return () => {
      isGone = true
      clearTimeout(timer)
    }
  }, [store, props.article.id, asking])
  if (!shown)
    return (
      <Text size="sm" aria-live="polite">
        {problem ?? 'Checking the article…'}
      </Text>
    )
  const { final, errors, warnings } = asked(shown)
  const place = (path: string) => placeName(path, shown.of)
  return (
    <section className="gate-step" aria-label="Checks">
      <Text size="sm" fw={600} aria-live="polite">
        {sumOf(shown.report.asked, final.length, errors.length, warnings.length)}
      </Text>
      {final.length ? (
        <section aria-label={severityWords['E!'].group}>
          <Text size="sm">{severityWords['E!'].says}</Text>
          <ul className="finding-list">
            {final.map(({ fingerprint, message, path, fix }) => (
              <li key={fingerprint} className="finding finding-error">
                <span className="finding-sign" aria-hidden="true">
                  {severityWords['E!'].sign}
                </span>
                <div>
                  <Text size="sm" fw={600}>
                    {message}
                  </Text>
                  <Text size="xs" c="dimmed">
                    {place(path)} · {fix}
                  </Text>
                </div>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {errors.length ? (
        <section aria-label="Errors">
          <Text size="sm">Put these right, or say why they may stand. Readers will find the reason under the article.</Text>
          <ul className="finding-list">
            {errors.map(({ fingerprint, message, path }) => (
              <li key={fingerprint} className="finding finding-error">
                <span className="finding-sign" aria-hidden="true">
                  {severityWords.E.sign}
                </span>
                <Textarea
                  label={message}
                  description={place(path)}
                  placeholder={`Why it may stand, in at least ${leastReason.override} characters`}
                  autosize
                  minRows={1}
                  value={word.reasons[fingerprint] ?? ''}
                  onChange={(event) =>
                    onWord({ ...word, reasons: { ...word.reasons, [fingerprint]: event.currentTarget.value } })
                  }
                />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {warnings.length ? (
        <section aria-label="Warnings">
          <ul className="finding-list">
            {warnings.map(({ fingerprint, message, path, excerpt }) => (
              <li key={fingerprint} className="finding finding-warning">
                <span className="finding-sign" aria-hidden="true">
                  {severityWords.W.sign}
                </span>
                <div>
                  <Text size="sm">{message}</Text>
                  <Text size="xs" c="dimmed">
                    {place(path)}
                    {excerpt && !message.includes(excerpt) ? ` · “${excerpt.slice(0, 80)}”` : ''}
                  </Text>
                </div>
              </li>
            ))}
          </ul>
          <Checkbox
            mt="sm"
            label={warnings.length === 1 ? 'I have read this warning' : `I have read these ${warnings.length} warnings`}
            checked={word.isRead}
            onChange={(event) => onWord({ ...word, isRead: event.currentTarget.checked })}
          />
        </section>
      ) : null}
    </section>
  )
}

function sumOf(made: number, final: number, errors: number, warnings: number): string {
  const blocking = final + errors
  if (!blocking && !warnings) return `${made} checks made. Nothing stands in the way.`
  const parts = [
    ...(final ? [`${final} must be put right`] : []),
    ...(errors ? [`${errors} ${errors === 1 ? 'error' : 'errors'}`] : []),
    ...(warnings ? [`${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`] : []),
  ]
  return `${made} checks made: ${parts.join(', ')}.`
}

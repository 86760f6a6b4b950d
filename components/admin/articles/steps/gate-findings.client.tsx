'use client'
import { Checkbox, Text, Textarea } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Finding } from '#lib/gate/finding.ts'
import { leastReason } from '#lib/gate/limits.ts'
import type { Severity } from '#lib/gate/severity.ts'
import { placeName } from '../checks/place-name.ts'
import { severityWords } from '../checks/severity-words.ts'
import { lacksReason, type Shown, type Word } from './gate-word.ts'

interface Props {
  findings: Finding[]
  shown: Shown
  word: Word
  onWord: (word: Word) => void
  isTried: boolean
}

/** What no reason lets through, and that this is so. */
export function FinalErrors({ findings, shown }: Pick<Props, 'findings' | 'shown'>) {
  return (
    <section aria-label={severityWords['E!'].group}>
      <Text size="sm">{severityWords['E!'].says}</Text>
      <ul className="finding-list">
        {findings.map((finding) => (
          <Line key={finding.fingerprint} severity="E!">
            <Text size="sm" fw={600}>
              {finding.message}
            </Text>
            <Text size="xs" c="dimmed">
              {placeName(finding.path, shown.of)} · {finding.fix}
            </Text>
          </Line>
        ))}
      </ul>
    </section>
  )
}

/** Each error with a field for the reason that readers will find. */
export function ErrorReasons({ findings, shown, word, onWord, isTried }: Props) {
  const { reasons } = word
  return (
    <section aria-label="Errors">
      <Text size="sm">Put these right, or say why they may stand. Readers will find the reason under the article.</Text>
      <ul className="finding-list">
        {findings.map(({ fingerprint, message, path }) => (
          <Line key={fingerprint} severity="E">
            <Textarea
              label={message}
              description={placeName(path, shown.of)}
              placeholder="Why it may stand, for readers"
              autosize
              value={reasons[fingerprint] ?? ''}
              error={
                isTried && lacksReason(word, fingerprint)
                  ? `Readers will read this: at least ${leastReason.override} characters.`
                  : undefined
              }
              onChange={(event) => onWord({ ...word, reasons: { ...reasons, [fingerprint]: event.currentTarget.value } })}
            />
          </Line>
        ))}
      </ul>
    </section>
  )
}

/** The warnings, and one box that says that they were read. */
export function ReadWarnings({ findings, shown, word, onWord, isTried }: Props) {
  const { length } = findings
  return (
    <section aria-label="Warnings">
      <ul className="finding-list">
        {findings.map(({ fingerprint, message, path, excerpt }) => (
          <Line key={fingerprint} severity="W">
            <Text size="sm">{message}</Text>
            <Text size="xs" c="dimmed">
              {placeName(path, shown.of)}
              {excerpt && !message.includes(excerpt) ? ` · “${excerpt.slice(0, 80)}”` : ''}
            </Text>
          </Line>
        ))}
      </ul>
      <Checkbox
        mt="sm"
        label={length === 1 ? 'I have read this warning' : `I have read these ${length} warnings`}
        checked={word.isRead}
        error={isTried && !word.isRead ? 'Say that they were read.' : undefined}
        onChange={(event) => onWord({ ...word, isRead: event.currentTarget.checked })}
      />
    </section>
  )
}

function Line({ severity, children }: { severity: Severity; children: ReactNode }) {
  const { look, sign } = severityWords[severity]
  return (
    <li className={`finding finding-${look}`}>
      <span className="finding-sign" aria-hidden="true">
        {sign}
      </span>
      <div>{children}</div>
    </li>
  )
}

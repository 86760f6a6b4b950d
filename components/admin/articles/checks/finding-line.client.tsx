'use client'
import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import type { Finding } from '#lib/gate/finding.ts'
import { useArticle, useScreen } from '../store/article-context.client.tsx'
import { ShowPassage } from '../texts/show-passage.client.tsx'
import { AddWord } from './add-word.client.tsx'
import { IgnoreFinding } from './ignore-finding.client.tsx'
import { placeName } from './place-name.ts'
import { severityWords } from './severity-words.ts'
import { changesOf, hasPlace, suggestionsOf, useFindings } from './use-findings.client.ts'

/** One finding: what, where, what helps, and what can be done at once. */
export function FindingLine({ finding }: { finding: Finding }) {
  const { props } = useArticle()
  const { go, fix } = useFindings()
  const content = useScreen((state) => state.content)
  const [problem, setProblem] = useState<string | null>(null)
  const { severity, message, fix: advice, path, rule, excerpt } = finding
  const { sign, name, look } = severityWords[severity]
  const place = placeName(path, content)
  const suggestions = suggestionsOf(finding)
  const [suggestion] = suggestions
  const mayChange = props.article.may.revise && !props.article.isTrashed
  return (
    <li className={`finding finding-${look}`} data-rule={rule}>
      <span className="finding-sign" aria-hidden="true">
        {sign}
      </span>
      <div>
        <Text size="sm" fw={600}>
          <span className="desk-unseen">{name}: </span>
          {message}
        </Text>
        {excerpt && hasPlace(path) && !message.includes(excerpt) ? (
          <Text size="sm" className="finding-excerpt">
            {excerpt}
          </Text>
        ) : null}
        <Text size="xs" c="dimmed">
          {place} · {advice} · {rule}
        </Text>
        {suggestion ? (
          <Text size="sm" className="finding-suggestion">
            <del>{excerpt}</del> <ins>{suggestion.replacement}</ins>
            {suggestions.length > 1 ? ` in ${suggestions.length} places` : null}
          </Text>
        ) : null}
        <Group gap={6} mt={4}>
          {hasPlace(path) ? (
            <Button size="compact-xs" variant="default" onClick={() => go(finding)} aria-label={`Show: ${message}`}>
              Show
            </Button>
          ) : null}
          <ShowPassage finding={finding} />
          {mayChange && changesOf(finding).length ? (
            <Button size="compact-xs" onClick={() => setProblem(fix(finding))} aria-label={`Put right: ${message}`}>
              Put it right
            </Button>
          ) : null}
          {mayChange && suggestion ? (
            <Button
              size="compact-xs"
              variant="default"
              onClick={() => setProblem(fix(finding, suggestions))}
              aria-label={`Take “${suggestion.replacement}”: ${message}`}
            >
              Take it
            </Button>
          ) : null}
          {mayChange && (severity === 'W' || severity === 'I') ? <IgnoreFinding finding={finding} /> : null}
          <AddWord finding={finding} onProblem={setProblem} />
        </Group>
        {problem ? (
          <Text size="sm" c="red" role="alert">
            {problem}
          </Text>
        ) : null}
      </div>
    </li>
  )
}

'use client'
import { Alert, Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { urls } from '#lib/urls.ts'
import { counted } from './acts.ts'
import type { ListedArticle } from './run-all.ts'
import type { Report } from './use-several.client.ts'

interface Props {
  report: Report
  onUndo: (articles: ListedArticle[]) => void
  onClose: () => void
}

/** How it went with each: what was done, and every refusal with its reason. */
export function SeveralReport({ report, onUndo, onClose }: Props) {
  const { act, outcomes, untried } = report
  const pane = useRef<HTMLDivElement>(null)
  // What was chosen may have left the list, and the focus with it.
  useEffect(() => pane.current?.focus(), [])
  const done = outcomes.flatMap(({ article, version }) => (version === null ? [] : [{ ...article, version }]))
  const refused = outcomes.filter(({ version }) => version === null)
  return (
    <Alert
      ref={pane}
      tabIndex={-1}
      color={refused.length || untried.length ? 'yellow' : 'teal'}
      variant="light"
      className="several-report"
      role="region"
      aria-label="What was done"
      withCloseButton
      closeButtonLabel="Close this report"
      onClose={onClose}
    >
      <p>
        {counted(done.length, act)}
        {refused.length ? ` ${refused.length === 1 ? '1 was' : `${refused.length} were`} refused:` : ''}
      </p>
      {refused.length ? (
        <ul>
          {refused.map(({ article, reason }) => (
            <li key={article.id}>
              <a href={urls.admin.article(article.id)}>{article.headline}</a>: {reason}
            </li>
          ))}
        </ul>
      ) : null}
      {untried.length ? (
        <p>{untried.length === 1 ? '1 was not tried' : `${untried.length} were not tried`}, and stands as before.</p>
      ) : null}
      {act === 'trash' && done.length ? (
        <Button size="compact-sm" variant="default" onClick={() => onUndo(done)}>
          Undo
        </Button>
      ) : null}
    </Alert>
  )
}

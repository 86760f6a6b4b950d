'use client'
import { Button, Text } from '@mantine/core'
import { showDay } from '#lib/dates.ts'
import type { Suggestion } from '#lib/suggestions/desk-queries.ts'
import { useArticle } from '../../store/article-context.client.tsx'

interface Props {
  suggestion: Suggestion
  /** Whether no further article can be picked. */
  isFull: boolean
  onTake: () => void
  onDismiss: () => void
}

/** One suggestion: what it is, why it is one, and the two answers to it. */
export function SuggestionItem({ suggestion, isFull, onTake, onDismiss }: Props) {
  const { props } = useArticle()
  const { id, headline, section, firstPublishedAt, reasons } = suggestion
  return (
    <li>
      <Text size="sm" fw={600}>
        {headline}
      </Text>
      <Text size="xs" c="dimmed">
        {section}, {showDay(firstPublishedAt, props.site.timeZone)}
      </Text>
      <Text size="xs" id={`why-${id}`} className="suggestion-why">
        {reasons.join(', ')}
      </Text>
      <div className="suggestion-steps">
        <Button
          size="compact-xs"
          variant="light"
          disabled={isFull}
          onClick={onTake}
          data-act="take"
          aria-label={`Pick ${headline}`}
          aria-describedby={`why-${id}`}
        >
          Pick
        </Button>
        <Button size="compact-xs" variant="subtle" onClick={onDismiss} data-act="dismiss" aria-label={`Dismiss ${headline}`}>
          Dismiss
        </Button>
      </div>
    </li>
  )
}

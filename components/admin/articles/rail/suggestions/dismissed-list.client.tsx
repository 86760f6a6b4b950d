'use client'
import { Button, Text } from '@mantine/core'
import type { Pick } from '#lib/articles/desk-picks.ts'

interface Props {
  dismissed: Pick[]
  onAgain: (pick: Pick) => void
}

/** What somebody said does not belong here; it can be suggested again. */
export function DismissedList({ dismissed, onAgain }: Props) {
  if (!dismissed.length) return null
  return (
    <details className="suggestions-dismissed">
      <summary>{dismissed.length} dismissed</summary>
      <ul className="suggestion-list">
        {dismissed.map((pick) => (
          <li key={pick.id}>
            <Text size="sm">{pick.headline}</Text>
            <Button
              size="compact-xs"
              variant="subtle"
              onClick={() => onAgain(pick)}
              aria-label={`Suggest again: ${pick.headline}`}
            >
              Suggest again
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}

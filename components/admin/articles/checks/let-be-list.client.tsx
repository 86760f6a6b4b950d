'use client'
import { Button, Text } from '@mantine/core'
import { idle } from '#lib/action-state.ts'
import type { Finding } from '#lib/gate/finding.ts'
import { reach } from '../store/refuse.ts'
import { useFindings } from './use-findings.client.ts'

interface Props {
  findings: Finding[]
  dismissed: Record<string, string>
}

/** What somebody let be, and why; it can be looked at again. */
export function LetBeList({ findings, dismissed }: Props) {
  const { id, actions, keep } = useFindings()
  if (!findings.length) return null
  const again = async (fingerprint: string) => {
    const answer = await reach(() => actions.undismiss(idle, { id, fingerprint }))
    if (answer.status === 'done') keep(fingerprint, null)
  }
  return (
    <details className="findings-let-be">
      <summary>{findings.length === 1 ? '1 ignored, with its reason' : `${findings.length} ignored, with their reasons`}</summary>
      <ul className="finding-list" aria-label="Ignored">
        {findings.map(({ fingerprint, path, message }) => (
          <li key={fingerprint + path}>
            <Text size="sm">{message}</Text>
            <Text size="sm" c="dimmed">
              “{dismissed[fingerprint]}”
            </Text>
            <Button
              size="compact-xs"
              variant="subtle"
              onClick={() => void again(fingerprint)}
              aria-label={`Look again: ${message}`}
            >
              Look at it again
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}

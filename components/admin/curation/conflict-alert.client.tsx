'use client'
import { Alert, Button, Group } from '@mantine/core'
import { useEffect, useRef } from 'react'
import type { OpenCuration } from '#lib/curation/open-curation.ts'
import { showMoment } from '#lib/dates.ts'

interface Props {
  conflict: OpenCuration
  zone: string
  /** The other editor's stories, in their order: "Lead: Ferry late". */
  theirs: string[]
  onKeepMine: () => void
  onTakeTheirs: () => void
}

/** Somebody arranged meanwhile: shows what, and lets the editor choose. Nothing of either is lost before. */
export function ConflictAlert({ conflict, zone, theirs, onKeepMine, onTakeTheirs }: Props) {
  const { stagedBy, stagedAt } = conflict
  const who = stagedBy ?? 'Somebody'
  const alert = useRef<HTMLDivElement>(null)
  // The editor may be far down in the list, and nothing goes on before a choice.
  useEffect(() => alert.current?.focus(), [])
  return (
    <Alert
      ref={alert}
      tabIndex={-1}
      color="red"
      variant="light"
      role="alert"
      title={`${who} arranged this since you opened it`}
      mb="md"
    >
      <p className="conflict-when">
        {stagedAt === null ? '' : `On ${showMoment(stagedAt, zone)}. `}What you arranged is still below, and is not saved. This is
        theirs:
      </p>
      {theirs.length ? (
        <ol className="conflict-theirs">
          {theirs.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      ) : (
        <p className="conflict-when">Nothing is arranged.</p>
      )}
      <Group gap="sm" mt="sm">
        <Button size="xs" onClick={onKeepMine}>
          Keep mine instead
        </Button>
        <Button size="xs" variant="default" onClick={onTakeTheirs}>
          Take theirs
        </Button>
      </Group>
    </Alert>
  )
}

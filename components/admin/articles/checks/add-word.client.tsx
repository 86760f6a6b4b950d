'use client'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { idle } from '#lib/action-state.ts'
import type { Finding } from '#lib/gate/finding.ts'
import { useArticle } from '../store/article-context.client.tsx'
import { reach } from '../store/refuse.ts'

/** Says that a word is right as it stands, in every article of the house; what was found of it here is gone at once. */
export function AddWord({ finding, onProblem }: { finding: Finding; onProblem: (problem: string | null) => void }) {
  const { store, props } = useArticle()
  const [isBusy, setBusy] = useState(false)
  const { word } = finding.data
  if (typeof word !== 'string' || !props.mayAddWords) return null
  const add = async () => {
    setBusy(true)
    const answer = await reach(() => props.actions.addWord(idle, { word }))
    setBusy(false)
    if (answer.status !== 'done') return onProblem(answer.message ?? 'The word could not be added.')
    const { checks } = store.get()
    if (!checks.report) return
    const findings = checks.report.findings.filter(({ data }) => data.word !== word)
    store.set({ checks: { ...checks, report: { ...checks.report, findings } } })
  }
  return (
    <Button
      size="compact-xs"
      variant="subtle"
      loading={isBusy}
      onClick={() => void add()}
      aria-label={`Add to the word list: ${word}`}
      title="Right as it stands, in every article"
    >
      Add to the word list
    </Button>
  )
}

'use client'
import { type ReactNode, useState } from 'react'
import type { ActionState } from '#lib/action-state.ts'
import type { Report } from '#lib/gate/finding.ts'
import type { AskGateInput, GateWord } from '#lib/gate/schema.ts'
import { useArticle } from '../store/article-context.client.tsx'
import { GateStep } from './gate-step.client.tsx'
import { emptyWord, needsWord, type Shown, toGateWord } from './gate-word.ts'

/** What somebody says to the gate in the dialogue of a step that shows readers something. */
export function useGateStep(change?: AskGateInput['change']) {
  const { store } = useArticle()
  const [shown, setShown] = useState<Shown | null>(null)
  const [word, setWord] = useState(emptyWord)
  const fields: ReactNode = <GateStep change={change} shown={shown} onShown={setShown} word={word} onWord={setWord} />
  /** Takes over what the server found when it was asked last: there may be more than was shown. */
  const take = (answer: ActionState<number> | null): ActionState<number> | null => {
    if (answer?.code !== 'gate') return answer
    const found = answer.data as { report: Report; dismissed: Record<string, string> }
    setShown({ ...found, of: store.get().content })
    setWord({ ...word, isRead: false })
    const blocking = found.report.findings.filter(({ severity }) => severity === 'E!' || severity === 'E')
    store.set({ errors: Object.fromEntries(blocking.map(({ path, message }) => [path, message])) })
    return answer
  }
  const input: GateWord = shown ? toGateWord(shown, word) : {}
  return { fields, input, take, isBlocked: shown ? needsWord(shown, word) === 'blocked' : false }
}

'use client'
import { type ReactNode, useState } from 'react'
import type { ActionState } from '#lib/action-state.ts'
import { notReady } from '#lib/articles/ready.ts'
import type { Report } from '#lib/gate/finding.ts'
import { leastReason } from '#lib/gate/limits.ts'
import type { AskGateInput, GateWord } from '#lib/gate/schema.ts'
import { useArticle } from '../store/article-context.client.tsx'
import { GateStep } from './gate-step.client.tsx'
import { emptyWord, needsWord, type Shown, toGateWord } from './gate-word.ts'

const unsaid = {
  blocked: 'What cannot be overridden must be put right first.',
  reason: `Say why each error may stand, in at least ${leastReason.override} characters, or put it right.`,
  reading: 'Read the warnings, and say that you have.',
}

/** What somebody says to the gate in the dialogue of a step that shows readers something. */
export function useGateStep(change?: AskGateInput['change']) {
  const { store } = useArticle()
  const [shown, setShown] = useState<Shown | null>(null)
  const [word, setWord] = useState(emptyWord)
  const [isTried, setTried] = useState(false)
  const form = { shown, onShown: setShown, word, onWord: setWord, isTried }
  const fields: ReactNode = <GateStep change={change} {...form} />
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
  const needed = shown ? needsWord(shown, word) : null
  /** Takes the step with what was said, or says what is still to be said. */
  const send = async (step: (input: GateWord) => Promise<ActionState<number> | null>): Promise<ActionState<number> | null> => {
    setTried(true)
    // What an article cannot be without is said beside its fields, before all else.
    store.flush()
    if (needed && !notReady(store.get().content).length) return { status: 'refused', code: 'unsaid', message: unsaid[needed] }
    return take(await step(shown ? toGateWord(shown, word) : {}))
  }
  return { fields, send, isBlocked: needed === 'blocked' }
}

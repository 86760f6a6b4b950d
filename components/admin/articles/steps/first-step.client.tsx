'use client'
import { Button } from '@mantine/core'
import { useRef } from 'react'
import { useArticle } from '../store/article-context.client.tsx'
import { stepWords } from './step-words.ts'
import type { StepName } from './steps-of.ts'
import { firstStepId } from './use-asked-step.client.ts'
import { useSteps } from './use-steps.client.ts'

/** The button of the one step that leads on. */
export function FirstStep({ step }: { step: StepName }) {
  const { store, props } = useArticle()
  const { busy, takeAtOnce } = useSteps()
  const button = useRef<HTMLButtonElement>(null)
  // Where readers have the text already, nothing presses.
  const isQuiet = step === 'change' && !props.article.hasChanges
  const press = () => {
    if (step === 'takeOut') void takeAtOnce(props.actions.takeOut, {}, 'Taken out of the trash.')
    else store.set({ asked: { step, from: button.current } })
  }
  return (
    <Button
      id={firstStepId}
      ref={button}
      size="sm"
      variant={isQuiet ? 'default' : 'filled'}
      loading={busy}
      onClick={press}
      {...(step === 'takeOut' ? {} : { 'aria-haspopup': 'dialog' as const })}
    >
      {stepWords[step]}
    </Button>
  )
}

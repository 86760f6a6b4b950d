'use client'
import { useArticle, useScreen } from '../store/article-context.client.tsx'
import type { StepName } from './steps-of.ts'

/** Of the button that leads on, where the focus goes when nothing else asked. */
export const firstStepId = 'first-step'

/** Whether one of these steps was asked for on the screen. Closing it gives the focus back to what asked. */
export function useAskedStep(steps: readonly StepName[]) {
  const { store } = useArticle()
  const asked = useScreen((state) => state.asked)
  const isOpen = asked !== null && steps.includes(asked.step)
  const close = () => {
    store.set({ asked: null })
    // The dialogue lets go of the focus first; a button that the step took away gets none.
    setTimeout(() => (asked?.from ?? document.getElementById(firstStepId))?.focus({ preventScroll: true }), 10)
  }
  return { step: isOpen ? asked.step : null, close }
}

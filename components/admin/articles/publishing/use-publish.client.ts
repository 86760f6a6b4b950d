'use client'
import { useEffect, useState } from 'react'
import { soon } from '#components/ui/when.ts'
import type { FrontPlace } from '#lib/curation/schema.ts'
import type { GateWord } from '#lib/gate/schema.ts'
import { useAskedStep } from '../steps/use-asked-step.client.ts'
import type { useGateStep } from '../steps/use-gate-step.client.tsx'
import { useSteps } from '../steps/use-steps.client.ts'
import { useArticle } from '../store/article-context.client.tsx'
import { showDone } from './show-done.ts'

export type PublishChoice = 'now' | 'later' | 'embargo'
export const publishSteps = ['publish', 'embargo'] as const

/** What is chosen for the publication, and how it is sent. */
export function usePublish(gate: ReturnType<typeof useGateStep>) {
  const { store, props } = useArticle()
  const { busy, take } = useSteps()
  const { step } = useAskedStep(publishSteps)
  const { publication, embargoUntil } = props.plans
  const [choice, setChoice] = useState<PublishChoice>(publication ? 'later' : 'now')
  const [when, setWhen] = useState(() => soon(publication?.dueAt ?? embargoUntil ?? Date.now(), props.site.timeZone))
  const [front, setFront] = useState<FrontPlace | null>(null)
  useEffect(() => {
    if (step === 'embargo') setChoice('embargo')
    else if (step === 'publish') setChoice((before) => (before === 'embargo' ? 'now' : before))
  }, [step])
  const { publish, schedule, embargo } = props.actions
  const place = front ? { front } : {}
  const letOut = async (word: GateWord) => {
    const isNow = choice === 'now'
    const answer = isNow
      ? await take(publish, { ...word, ...place }, 'Published. Readers see it now.')
      : await take(
          schedule,
          { ...when, ...word, ...place },
          'Scheduled. This text goes out then, whatever is written from here on.',
        )
    if (answer === null && store.get().notice?.tone === 'done') showDone(store, props, isNow ? 'published' : 'scheduled')
    return answer
  }
  const send = () => (choice === 'embargo' ? take(embargo, when, 'The embargo is set.') : gate.send(letOut))
  return { isBusy: busy, choice, setChoice, when, setWhen, front, setFront, send }
}

'use client'
import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core'
import { type FormEvent, type ReactNode, useState } from 'react'
import type { ActionState } from '#lib/action-state.ts'
import { isForScreen } from './is-for-screen.ts'
import './step-dialog.css'
import type { StepName } from './steps-of.ts'
import { useAskedStep } from './use-asked-step.client.ts'

interface Props {
  /** The steps that it is for, when the screen asks for one of them. Without any it has a button of its own. */
  steps?: readonly StepName[]
  /** What its own button is called. */
  label?: string
  title: string
  text: string
  confirm: string
  color?: string | undefined
  isBusy: boolean
  /** Whether the step cannot be taken as things stand; its dialogue says why. */
  isBlocked?: boolean
  /** What the checks say, beside what is asked where there is room; null while they have nothing to say. */
  checks?: ReactNode
  /** @returns the refusal to show here, or null when the dialogue may close */
  onConfirm: () => Promise<ActionState<number> | null>
  children?: (fault: (name: string) => string | undefined) => ReactNode
}

const none: readonly StepName[] = []

/** A step that is asked about first: what it does, what must be said with it, and its refusal in the same place. */
export function StepDialog({ steps = none, label, title, text, confirm, color, isBusy, isBlocked = false, ...props }: Props) {
  const { checks, onConfirm, children } = props
  const asked = useAskedStep(steps)
  const [isOwn, setOwn] = useState(false)
  const [refused, setRefused] = useState<ActionState<number> | null>(null)
  const close = () => {
    setRefused(null)
    if (label) setOwn(false)
    else asked.close()
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    const answer = await onConfirm()
    const isOurs = answer !== null && !isForScreen(answer)
    if (isOurs) setRefused(answer)
    else close()
  }
  const fault = (name: string) => refused?.fields?.[name]
  return (
    <>
      {label ? (
        <Button size="sm" variant="default" onClick={() => setOwn(true)}>
          {label}
        </Button>
      ) : null}
      <Modal
        opened={label ? isOwn : asked.step !== null}
        onClose={close}
        title={title}
        size={checks === undefined ? 'md' : '60rem'}
        returnFocus={label !== undefined}
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        <form onSubmit={(event) => void submit(event)} noValidate>
          <div className={checks ? 'step-dialog step-dialog-wide' : 'step-dialog'}>
            <Stack gap="md">
              <Text>{text}</Text>
              {children?.(fault)}
            </Stack>
            {checks ? <div className="step-checks">{checks}</div> : null}
          </div>
          {refused ? (
            <Alert color="red" variant="light" role="alert" mt="md">
              {refused.message}
            </Alert>
          ) : null}
          <Group gap="sm" mt="md">
            <Button type="submit" loading={isBusy} disabled={isBlocked} {...(color ? { color } : {})}>
              {confirm}
            </Button>
            <Button variant="default" onClick={close}>
              Cancel
            </Button>
          </Group>
        </form>
      </Modal>
    </>
  )
}

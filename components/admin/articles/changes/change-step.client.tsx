'use client'
import { Radio, Stack } from '@mantine/core'
import type { ActionState } from '#lib/action-state.ts'
import { StepDialog } from '../steps/step-dialog.client.tsx'
import { useGateStep } from '../steps/use-gate-step.client.tsx'
import { useArticle, useScreen } from '../store/article-context.client.tsx'
import { type ChangeClass, changeClasses, needsChange } from './change-classes.ts'
import { ChangeFields } from './change-fields.client.tsx'
import { type ChangeForm, changeForGate, changeSteps, isPlanned, useChangeForm } from './use-change-form.client.ts'
import { useMakeChange } from './use-make-change.client.ts'

const classes = Object.entries(changeClasses) as [ChangeClass, (typeof changeClasses)[ChangeClass]][]

/** Shows readers the changes to a live article as what they are, or takes it away: each class with what it demands. */
export function ChangeStep() {
  const { article } = useArticle().props
  const form = useChangeForm()
  const gate = useGateStep(changeForGate(form))
  const { isBusy, make } = useMakeChange(form)
  const isAhead = useScreen(({ content, saved, version }) => content !== saved || (version ?? 0) > (article.version ?? 0))
  const isChanged = article.hasChanges || isAhead
  const { kind, note, standing } = form
  const isSought = kind === 'correction' && note.wrong.trim() !== '' && !standing
  const isChecked = kind !== null && kind !== 'withdrawal'
  const firstOpen = isChanged ? 'typographic' : 'clarification'
  const confirm = (): Promise<ActionState<number> | null> => (isChecked ? gate.send(make) : make({}))
  return (
    <StepDialog
      steps={changeSteps}
      title="Publish changes as …"
      text={
        isChanged
          ? 'The text as it stands here goes to readers. What they are told of it depends on what kind of change it is.'
          : 'Readers see the text as it stands here already. To change it, close this and write; a note or a withdrawal can stand alone.'
      }
      confirm={confirmWords(form)}
      color={kind === 'withdrawal' ? 'red' : undefined}
      isBusy={isBusy}
      isBlocked={kind === null || isSought || (isChecked && gate.isBlocked) || (needsChange(kind) && !isChanged)}
      checks={isChecked ? gate.fields : null}
      onConfirm={confirm}
    >
      {(faultOf) => {
        // Of a change for a moment the server names the fields within it.
        const fault = (name: string) => faultOf(name) ?? faultOf(`change.${name}`)
        return (
          <>
            <Radio.Group
              label="What kind of change is it?"
              value={kind ?? ''}
              onChange={(next) => form.choose(next as ChangeClass)}
            >
              <Stack gap="xs" mt="xs">
                {classes.map(([value, { label, demands }]) => (
                  <Radio
                    key={value}
                    value={value}
                    label={label}
                    description={demands}
                    disabled={needsChange(value) && !isChanged}
                    {...(value === (kind ?? firstOpen) ? { 'data-autofocus': true } : {})}
                  />
                ))}
              </Stack>
            </Radio.Group>
            <ChangeFields form={form} fault={fault} />
          </>
        )
      }}
    </StepDialog>
  )
}

function confirmWords(form: ChangeForm): string {
  const { confirm, schedule } = changeClasses[form.kind ?? 'typographic']
  return isPlanned(form) ? schedule : confirm
}

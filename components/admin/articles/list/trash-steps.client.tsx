'use client'
import { Button } from '@mantine/core'
import { useRouter } from 'next/navigation'
import { ConfirmButton } from '#components/ui/confirm-button.client.tsx'
import { FormMessage } from '#components/ui/form-message.client.tsx'
import { type DeskAction, useDeskAction } from '#components/ui/use-desk-action.client.tsx'
import { noticeSlot } from '../notice-slot.ts'

interface Props<Result> {
  action: DeskAction<Result>
  step: { id: string; version: number }
  /** What the article is called. */
  name: string
}

/** Takes an article out of the trash, with its address and its history; the list says so. */
export function TakeOut({ action, step, name }: Props<number>) {
  const router = useRouter()
  const form = useDeskAction(action, () => tell(`“${name}” is out of the trash.`, router.refresh))
  return (
    <form {...form.form}>
      <input type="hidden" name="id" value={step.id} />
      <input type="hidden" name="version" value={step.version} />
      <Button type="submit" variant="default" size="xs" loading={form.isPending} aria-label={`Restore ${name}`}>
        Restore
      </Button>
      <FormMessage state={form.state} />
    </form>
  )
}

/** Deletes an article for good, after a question. */
export function DeleteForGood({ action, step, name }: Props<void>) {
  const router = useRouter()
  return (
    <ConfirmButton
      action={action}
      hidden={step}
      label="Delete"
      title={`Delete “${name}” for good?`}
      text="Its text, its references and all its revisions are gone. This cannot be undone."
      confirm="Delete it for good"
      color="red"
      onDone={() => tell(`“${name}” was deleted for good.`, router.refresh)}
      button={{ size: 'xs', variant: 'subtle', color: 'red', 'aria-label': `Delete ${name} for good` }}
    />
  )
}

// The row that was acted on goes away, and its form with it: what was done is said above the list.
function tell(text: string, refresh: () => void): void {
  sessionStorage.setItem(noticeSlot, text)
  window.dispatchEvent(new Event(noticeSlot))
  refresh()
}

'use client'
import { Button, Group, Popover, Stack, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { idle } from '#lib/action-state.ts'
import type { Finding } from '#lib/gate/finding.ts'
import { useArticle } from '../store/article-context.client.tsx'
import { reach } from '../store/refuse.ts'
import { saveArticle } from '../store/save-article.ts'
import { useFindings } from './use-findings.client.ts'

/** Lets a warning or a remark be, with a reason that is kept with the article. */
export function IgnoreFinding({ finding }: { finding: Finding }) {
  const { store, props } = useArticle()
  const { id, actions, keep } = useFindings()
  const [isOpen, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const [fault, setFault] = useState<string | undefined>()
  const [isBusy, setBusy] = useState(false)
  const { fingerprint, rule, message } = finding
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    // A reason is kept with an article, so there must be one.
    const isThere = store.get().version !== null || (await saveArticle(store, props.actions, id))
    const answer = isThere ? await reach(() => actions.dismiss(idle, { id, fingerprint, rule, reason })) : null
    setBusy(false)
    if (answer?.status === 'done') keep(fingerprint, reason)
    else
      setFault(
        answer?.fields?.reason ?? answer?.message ?? 'The article could not be saved, so there is nothing to keep it with.',
      )
  }
  return (
    <Popover opened={isOpen} onChange={setOpen} trapFocus returnFocus withinPortal width={280} position="bottom-start">
      <Popover.Target>
        <Button size="compact-xs" variant="subtle" onClick={() => setOpen(!isOpen)} aria-label={`Ignore: ${message}`}>
          Ignore…
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <form onSubmit={(event) => void submit(event)}>
          <Stack gap="xs">
            <Textarea
              label="Why it may stay"
              description="Kept with the article, for whoever publishes it."
              autosize
              minRows={2}
              data-autofocus
              value={reason}
              error={fault}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
            <Group gap="xs">
              <Button size="xs" type="submit" loading={isBusy}>
                Ignore it
              </Button>
              <Button size="xs" variant="default" onClick={() => setOpen(false)}>
                Cancel
              </Button>
            </Group>
          </Stack>
        </form>
      </Popover.Dropdown>
    </Popover>
  )
}

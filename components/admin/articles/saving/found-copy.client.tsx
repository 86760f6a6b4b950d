'use client'
import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { showMoment } from '#lib/dates.ts'
import { differingFields } from '../differing-fields.ts'
import { useArticle, useScreen } from '../store/article-context.client.tsx'
import { TextsSideBySide } from '../texts-side-by-side.tsx'
import { useNames } from '../use-names.client.ts'
import { type BrowserCopy, dropCopy } from './browser-copies.ts'

/** Offers a text that an earlier tab left in this browser. Nothing is put back by itself. */
export function FoundCopy() {
  const { props } = useArticle()
  const copy = useScreen(({ saving }) => saving.copies[0])
  const [isOpen, setOpen] = useState(false)
  if (!copy) return null
  const when = showMoment(copy.at, props.site.timeZone)
  return (
    <>
      <Alert color="blue" variant="light" role="alert" title="This browser has text of yours that was not saved">
        <Group justify="space-between" gap="sm">
          <span>It was typed until {when}.</span>
          <Button size="compact-sm" variant="default" onClick={() => setOpen(true)}>
            Compare
          </Button>
        </Group>
      </Alert>
      {isOpen ? <Compare key={copy.key} copy={copy} when={when} onClose={() => setOpen(false)} /> : null}
    </>
  )
}

function Compare({ copy, when, onClose }: { copy: BrowserCopy; when: string; onClose: () => void }) {
  const { store } = useArticle()
  const nameOf = useNames()
  const differences = differingFields(copy.content, store.get().content, nameOf)
  const drop = () => {
    const { saving } = store.get()
    store.set({ saving: { ...saving, copies: saving.copies.filter(({ key }) => key !== copy.key) } })
    void dropCopy(copy.key)
    onClose()
  }
  const putBack = () => {
    // As if it had just been typed on the text that it began from: what was saved since then is put together with it.
    const { version } = store.get()
    store.replace(copy.content, version === null || copy.version === null ? {} : { saved: copy.base, version: copy.version })
    drop()
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title="Text that was not saved"
      size="80rem"
      closeButtonProps={{ 'aria-label': 'Close, and decide later' }}
    >
      <Stack gap="md">
        <Text>
          These fields differ. If you put it back, what was saved in the meantime stays, and you are asked where both changed.
        </Text>
        {differences.map(({ field, label, mine, theirs }) => (
          <section key={field} className="difference" aria-label={label}>
            <Text fw={650}>{label}</Text>
            <TextsSideBySide
              texts={[
                { title: `In this browser, ${when}`, text: mine },
                { title: 'On this page now', text: theirs },
              ]}
            />
          </section>
        ))}
        <Group gap="sm">
          <Button onClick={putBack}>Put it back</Button>
          <Button variant="default" onClick={() => window.confirm('Throw this text away? It cannot be brought back.') && drop()}>
            Throw it away
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}

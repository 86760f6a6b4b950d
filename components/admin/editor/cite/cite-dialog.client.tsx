'use client'
import { ActionIcon, Button, Group, Modal, Select, Stack, Text, TextInput } from '@mantine/core'
import type { Editor } from '@tiptap/react'
import { type FormEvent, Fragment, useState } from 'react'
import { limits } from '#lib/articles/limits.ts'
import type { BodyHost } from '../body-host.ts'
import type { CiteItem } from '../schema/cite.ts'
import { changeCite, citeItems } from './insert-cite.ts'
import { SupportField } from './support-field.client.tsx'
import { withContext } from './with-context.ts'

/** A marker opened: its sources, where in each the reader should look, one more, or none. */
export function CiteDialog({
  editor,
  host,
  position,
  onClose,
}: {
  editor: Editor
  host: BodyHost
  position: number
  onClose: () => void
}) {
  const [items, setItems] = useState(() => citeItems(editor.state.doc.nodeAt(position)))
  const others = host.choices().filter(({ key }) => !items.some((item) => item.key === key))
  const finish = () => {
    onClose()
    setTimeout(() => editor.commands.focus(), 0)
  }
  const save = (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    const tr = changeCite(
      editor.state,
      position,
      items.map((item) => withContext(item, host.sourceText(item.key))),
    )
    if (tr) editor.view.dispatch(tr)
    finish()
  }
  const setItem = (next: CiteItem) => setItems(items.map((item) => (item.key === next.key ? next : item)))
  return (
    <Modal opened onClose={finish} title="Citation" closeButtonProps={{ 'aria-label': 'Close' }}>
      <form onSubmit={save}>
        <Stack gap="md">
          {items.map((item, index) => {
            const { key, locator } = item
            return (
              <Fragment key={key}>
                <Group align="end" wrap="nowrap" gap="xs">
                  <TextInput
                    flex={1}
                    label={`[${host.numberOf(key) ?? '?'}] ${host.titleOf(key) ?? `“${key}” points to no reference`}`}
                    placeholder="Where in it: p. 4, 12:30, section 3"
                    value={locator}
                    maxLength={limits.locator}
                    data-autofocus={index === 0 || undefined}
                    onChange={(event) => setItem({ ...item, locator: event.currentTarget.value })}
                  />
                  <ActionIcon
                    size="input-sm"
                    variant="default"
                    aria-label={`Take out ${host.titleOf(key) ?? key}`}
                    onClick={() => setItems(items.filter((item) => item.key !== key))}
                  >
                    ×
                  </ActionIcon>
                </Group>
                <SupportField item={item} text={host.sourceText(key)} title={host.titleOf(key) ?? key} onChange={setItem} />
              </Fragment>
            )
          })}
          {items.length ? null : <Text>No source is left, so the marker will be taken out of the text.</Text>}
          <Select
            label="Add another source"
            placeholder={others.length ? 'Choose a reference' : 'All references are here'}
            value={null}
            searchable
            data={others.map(({ key, title, url, number }) => ({
              value: key,
              label: `${number === null ? '–' : `[${number}]`} ${title || url || key}`,
            }))}
            onChange={(key) => key && setItems([...items, { key, locator: '' }])}
          />
          <Group gap="sm">
            <Button type="submit">Keep</Button>
            <Button variant="default" onClick={finish}>
              Cancel
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

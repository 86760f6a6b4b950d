'use client'
import { Combobox, Modal, TextInput, useCombobox } from '@mantine/core'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { stateWords } from '#components/admin/articles/list/state-words.ts'
import { urls } from '#lib/urls.ts'
import type { DeskCommand } from './desk-command.ts'
import './keys.css'
import { matches } from './matches.ts'
import { useFound } from './use-found.client.ts'
import { useShown } from './use-shown.client.ts'

interface Props {
  commands: DeskCommand[]
  onClose: () => void
  onKeys: () => void
}

const keysValue = 'keys'
const named = { content: { 'aria-label': 'Find' } }

/** One field to go anywhere: pages and actions by their name, articles by words of theirs. */
export function Finder({ isOpen, ...asked }: Props & { isOpen: boolean }) {
  const isShown = useShown(isOpen)
  return (
    <Modal
      opened={isShown}
      onClose={asked.onClose}
      withCloseButton={false}
      padding={0}
      size="lg"
      yOffset="10vh"
      attributes={named}
    >
      <Field {...asked} />
    </Modal>
  )
}

function Field({ commands, onClose, onKeys }: Props) {
  const router = useRouter()
  const combobox = useCombobox({ opened: true })
  const [typed, setTyped] = useState('')
  const { articles, fault, isLooking } = useFound(typed)
  const places = matches(commands, typed).slice(0, typed.trim() ? 8 : 5)
  const hasKeys = matches([{ label: 'Keys', what: 'Which key does what.', href: '' }], typed).length > 0
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is found anew has its first line chosen
  useEffect(() => {
    combobox.selectFirstOption()
  }, [typed, articles])
  const go = (value: string) => {
    if (value === keysValue) return onKeys()
    onClose()
    router.push(value)
  }
  return (
    <Combobox store={combobox} onOptionSubmit={go} withinPortal={false}>
      <Combobox.EventsTarget withExpandedAttribute>
        <TextInput
          className="finder-field"
          size="lg"
          variant="unstyled"
          aria-label="Find a page, an article or an action"
          placeholder="A page, an article, an action"
          maxLength={100}
          data-autofocus
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          // The list below takes Escape for itself.
          onKeyDown={(event) => event.key === 'Escape' && onClose()}
        />
      </Combobox.EventsTarget>
      <Combobox.Options className="finder-options" aria-label="Found">
        {places.length || hasKeys ? (
          <Combobox.Group label="Pages and actions">
            {places.map(({ href, label, what }) => (
              <Combobox.Option key={href} value={href}>
                {label} <small>{what}</small>
              </Combobox.Option>
            ))}
            {hasKeys ? (
              <Combobox.Option value={keysValue}>
                Keys <small>Which key does what.</small>
              </Combobox.Option>
            ) : null}
          </Combobox.Group>
        ) : null}
        {articles.length ? (
          <Combobox.Group label={typed.trim() ? 'Articles' : 'Articles that moved last'}>
            {articles.map(({ id, headline, status, section }) => (
              <Combobox.Option key={id} value={urls.admin.article(id)}>
                {headline || 'Without a headline'}{' '}
                <small>
                  {stateWords[status]}, {section}
                </small>
              </Combobox.Option>
            ))}
          </Combobox.Group>
        ) : null}
      </Combobox.Options>
      <p className="finder-said" role="status">
        {fault || said(typed, places.length + articles.length, isLooking)}
      </p>
    </Combobox>
  )
}

function said(typed: string, count: number, isLooking: boolean): string {
  if (isLooking) return 'Looking…'
  if (count) return typed.trim() ? `${count} found. The arrows choose, Enter opens.` : 'The arrows choose, Enter opens.'
  return 'Nothing has this name, and no article has these words.'
}

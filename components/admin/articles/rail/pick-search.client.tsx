'use client'
import { Combobox, Loader, TextInput, useCombobox } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useEffect, useState } from 'react'
import type { Pick } from '#lib/articles/desk-picks.ts'
import { urls } from '#lib/urls.ts'

interface Props {
  without: string[]
  onPick: (pick: Pick) => void
}

/** Finds live articles by words of their headline. */
export function PickSearch({ without, onPick }: Props) {
  const combobox = useCombobox()
  const [typed, setTyped] = useState('')
  const { found, fault, isLooking } = usePicks(typed, combobox.dropdownOpened)
  const offered = found.filter(({ id }) => !without.includes(id))
  const choose = (id: string) => {
    const pick = offered.find((each) => each.id === id)
    if (pick) onPick(pick)
    setTyped('')
    combobox.closeDropdown()
  }
  return (
    <Combobox store={combobox} onOptionSubmit={choose}>
      <Combobox.Target>
        <TextInput
          label="Find an article"
          placeholder="Words of its headline"
          value={typed}
          error={fault || undefined}
          rightSection={isLooking ? <Loader size="xs" /> : null}
          onChange={(event) => {
            setTyped(event.currentTarget.value)
            combobox.openDropdown()
            combobox.resetSelectedOption()
          }}
          onClick={() => combobox.openDropdown()}
          onFocus={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options mah={280} className="pick-options">
          {offered.map(({ id, headline, section }) => (
            <Combobox.Option key={id} value={id}>
              {headline} <small>{section}</small>
            </Combobox.Option>
          ))}
          {offered.length ? null : <Combobox.Empty>{isLooking ? 'Looking…' : 'No live article has these words.'}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}

function usePicks(typed: string, isOpen: boolean) {
  const [q] = useDebouncedValue(typed.trim(), 200)
  const [found, setFound] = useState<Pick[]>([])
  const [fault, setFault] = useState('')
  const [isLooking, setLooking] = useState(false)
  useEffect(() => {
    if (!isOpen) return
    const stop = new AbortController()
    setLooking(true)
    fetch(`${urls.api.articles()}?${new URLSearchParams({ q })}`, { signal: stop.signal })
      .then(async (response) => {
        const answer = (await response.json()) as { items?: Pick[]; message?: string }
        setFound(answer.items ?? [])
        setFault(response.ok ? '' : (answer.message ?? 'The articles could not be searched.'))
        setLooking(false)
      })
      .catch(() => {
        if (stop.signal.aborted) return
        setFault('The articles could not be searched. Try again.')
        setLooking(false)
      })
    return () => stop.abort()
  }, [q, isOpen])
  return { found, fault, isLooking }
}

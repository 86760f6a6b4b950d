'use client'
import { arrayMove } from '@dnd-kit/sortable'
import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { FormMessage } from '#components/ui/form-message.client.tsx'
import { SortableList } from '#components/ui/sortable-list.client.tsx'
import { type DeskAction, useDeskAction } from '#components/ui/use-desk-action.client.tsx'
import type { DeskSection } from '#lib/sections/desk-queries.ts'
import { urls } from '#lib/urls.ts'
import './catalogue.css'

/** The sections in the order of the menu, which is changed by drag or by buttons and then saved. */
export function SectionOrder({ action, sections }: { action: DeskAction<void>; sections: DeskSection[] }) {
  const known = sections.map(({ id }) => id)
  const [arranged, setArranged] = useState(known)
  const form = useDeskAction(action)
  // Sections that came or went meanwhile.
  const order = [...arranged.filter((id) => known.includes(id)), ...known.filter((id) => !arranged.includes(id))]
  const isChanged = order.join() !== known.join()
  const move = (from: number, to: number) => setArranged(arrayMove(order, from, to))
  const at = (index: number) => sections.find(({ id }) => id === order[index])
  return (
    <form {...form.form}>
      {order.map((id) => (
        <input key={id} type="hidden" name="ids[]" value={id} />
      ))}
      <SortableList label="Sections" ids={order} nameOf={(index) => at(index)?.name ?? ''} onMove={move}>
        {(index) => <SectionLine section={at(index)} index={index} last={order.length - 1} onMove={move} />}
      </SortableList>
      <Group mt="md">
        <Button type="submit" disabled={!isChanged} loading={form.isPending}>
          Save the order
        </Button>
        {isChanged ? (
          <Button variant="default" onClick={() => setArranged(known)}>
            Undo
          </Button>
        ) : null}
      </Group>
      <FormMessage state={form.state} {...(isChanged ? {} : { done: 'Saved. The menu has this order now.' })} />
    </form>
  )
}

interface LineProps {
  section: DeskSection | undefined
  index: number
  last: number
  onMove: (from: number, to: number) => void
}

function SectionLine({ section, index, last, onMove }: LineProps) {
  if (!section) return null
  const { id, name, slug, liveArticles } = section
  return (
    <div className="section-line">
      <div>
        <a href={urls.admin.section(id)}>{name}</a>
        <span>
          {urls.section(slug)}, {liveArticles} live {liveArticles === 1 ? 'article' : 'articles'}
        </span>
      </div>
      <Group gap="xs">
        <Button
          size="xs"
          variant="default"
          disabled={index === 0}
          aria-label={`Move ${name} up`}
          onClick={() => onMove(index, index - 1)}
        >
          Up
        </Button>
        <Button
          size="xs"
          variant="default"
          disabled={index === last}
          aria-label={`Move ${name} down`}
          onClick={() => onMove(index, index + 1)}
        >
          Down
        </Button>
      </Group>
    </div>
  )
}

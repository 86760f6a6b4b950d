'use client'
import { Alert, Button, Group, NativeSelect, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { PictureView } from '#lib/articles/desk-choices.ts'
import { libraryShapes, libraryShapeWords, libraryShows, libraryShowWords } from '#lib/media/library-show.ts'
import type { Sought } from './list-pictures.ts'
import { PictureGrid } from './picture-grid.client.tsx'
import { useLibrary } from './use-library.client.ts'

const shows = [{ value: '', label: 'All pictures' }, ...libraryShows.map((value) => ({ value, label: libraryShowWords[value] }))]
const shapes = [{ value: '', label: 'Any shape' }, ...libraryShapes.map((value) => ({ value, label: libraryShapeWords[value] }))]
const all: Sought = { q: '', show: '', shape: '' }

/** The library, looked through by words and by what a picture is; a click or Enter takes one. */
export function LibraryPick({ onPick }: { onPick: (picture: PictureView) => void }) {
  const [sought, setSought] = useState(all)
  const { items, isLoading, fault, more, again } = useLibrary(sought)
  const set = (change: Partial<Sought>) => setSought({ ...sought, ...change })
  const isNarrowed = sought.q.trim() !== '' || sought.show !== '' || sought.shape !== ''
  return (
    <>
      <search className="picture-search">
        <TextInput
          label="Search the library"
          type="search"
          maxLength={100}
          value={sought.q}
          onChange={(event) => set({ q: event.currentTarget.value })}
        />
        <NativeSelect
          label="Which"
          data={shows}
          value={sought.show}
          onChange={(event) => set({ show: event.currentTarget.value as Sought['show'] })}
        />
        <NativeSelect
          label="Shape"
          data={shapes}
          value={sought.shape}
          onChange={(event) => set({ shape: event.currentTarget.value as Sought['shape'] })}
        />
      </search>
      {fault ? (
        <Alert color="red" variant="light" role="alert">
          <Group justify="space-between">
            {fault}
            <Button size="xs" variant="default" onClick={again}>
              Try again
            </Button>
          </Group>
        </Alert>
      ) : null}
      <Text c="dimmed" size="sm" role="status">
        {said({ isLoading, count: items?.length ?? null, isMore: more !== null, isNarrowed })}
      </Text>
      {items?.length ? <PictureGrid pictures={items} onPick={onPick} /> : null}
      <Group gap="sm">
        {more ? (
          <Button variant="default" onClick={more} loading={isLoading}>
            Show more
          </Button>
        ) : null}
        {items?.length === 0 && isNarrowed ? (
          <Button variant="default" onClick={() => setSought(all)}>
            Show all pictures
          </Button>
        ) : null}
      </Group>
    </>
  )
}

interface State {
  isLoading: boolean
  /** Null while nothing is known. */
  count: number | null
  isMore: boolean
  isNarrowed: boolean
}

function said({ isLoading, count, isMore, isNarrowed }: State): string {
  if (count === null) return isLoading ? 'Opening the library…' : ''
  if (count === 0)
    return isNarrowed ? 'No picture in the library is like this.' : 'The library is empty. Upload the first picture.'
  return `${count === 1 ? '1 picture' : `${count} pictures`}${isMore ? ', and more' : ''}. The arrow keys go from one to the next.`
}

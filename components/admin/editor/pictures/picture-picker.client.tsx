'use client'
import { Alert, Button, Modal, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { PictureView } from '#lib/articles/desk-choices.ts'
import { PictureThumb } from './picture-thumb.tsx'
import { UploadField } from './upload-field.client.tsx'
import { useLibrary } from './use-library.client.ts'
import './picture-picker.css'

interface Props {
  isOpen: boolean
  onClose: () => void
  onPick: (picture: PictureView) => void
}

/** A dialogue that answers with one picture: uploaded now, or chosen from the library. */
export function PicturePicker({ isOpen, onClose, onPick }: Props) {
  const [words, setWords] = useState('')
  const { items, fault, more } = useLibrary(isOpen, words)
  const take = (picture: PictureView) => {
    onPick(picture)
    onClose()
  }
  return (
    <Modal opened={isOpen} onClose={onClose} title="Choose a picture" size="xl" closeButtonProps={{ 'aria-label': 'Close' }}>
      <Stack gap="md">
        <UploadField onDone={take} />
        <TextInput
          label="Search the library"
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
          type="search"
        />
        {fault ? (
          <Alert color="red" variant="light" role="alert">
            {fault}
          </Alert>
        ) : null}
        {items === null && !fault ? (
          <Text c="dimmed" role="status">
            Opening the library…
          </Text>
        ) : null}
        {items?.length === 0 ? (
          <Text c="dimmed">
            {words ? 'No picture in the library has these words.' : 'The library is empty. Upload the first picture.'}
          </Text>
        ) : null}
        <ul className="picture-grid" aria-label="Pictures in the library">
          {items?.map((picture) => (
            <li key={picture.id}>
              <button type="button" onClick={() => take(picture)}>
                <PictureThumb picture={picture} wanted={300} alt={picture.alt || 'A picture without a description'} />
                <span>{picture.caption || picture.credit || picture.alt || 'Without a caption'}</span>
              </button>
            </li>
          ))}
        </ul>
        {more ? (
          <Button variant="default" onClick={more}>
            Show more
          </Button>
        ) : null}
      </Stack>
    </Modal>
  )
}

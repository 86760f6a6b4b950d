'use client'
import { Modal, Stack } from '@mantine/core'
import { useState } from 'react'
import type { PictureView } from '#lib/articles/desk-choices.ts'
import { withLastWords } from './last-words.ts'
import { LibraryPick } from './library-pick.client.tsx'
import { UploadField } from './upload-field.client.tsx'
import './picture-picker.css'

interface Props {
  isOpen: boolean
  onClose: () => void
  /** `words` are the library's, or those of the picture's last use where the library has none. */
  onPick: (picture: PictureView, words: Pick<PictureView, 'alt' | 'credit'>) => void
  /** Takes files as they are; without it one is uploaded in the dialogue. */
  onFiles?: (files: File[]) => void
  /** A file that was let fall where the picture is to stand. */
  dropped?: File | null
}

/** A dialogue that answers with one picture: uploaded now, or chosen from the library. */
export function PicturePicker({ isOpen, onClose, onPick, onFiles, dropped }: Props) {
  const [isBusy, setBusy] = useState(false)
  const take = async (picture: PictureView) => {
    if (isBusy) return
    setBusy(true)
    const words = await withLastWords(picture)
    setBusy(false)
    onPick(picture, words)
    onClose()
  }
  return (
    <Modal opened={isOpen} onClose={onClose} title="Choose a picture" size="xl" closeButtonProps={{ 'aria-label': 'Close' }}>
      <Stack gap="md">
        <UploadField onDone={(picture) => void take(picture)} onFiles={onFiles} first={dropped} />
        <LibraryPick onPick={(picture) => void take(picture)} />
      </Stack>
    </Modal>
  )
}

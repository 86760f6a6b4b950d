'use client'
import { Alert, Button, FileButton, Progress, Text } from '@mantine/core'
import { type DragEvent, useState } from 'react'
import type { PictureView } from '#lib/articles/desk-choices.ts'
import { mediaLimits } from '#lib/media/limits.ts'
import { uploadPicture } from './upload-picture.ts'

/** Takes a picture by button or by drop; says how far it is, and why one is refused. */
export function UploadField({ onDone }: { onDone: (picture: PictureView) => void }) {
  const [share, setShare] = useState<number | null>(null)
  const [refused, setRefused] = useState('')
  const send = async (file: File | null | undefined) => {
    if (!file) return
    setRefused('')
    setShare(0)
    const answer = await uploadPicture(file, setShare)
    setShare(null)
    if ('picture' in answer) onDone(answer.picture)
    else setRefused(answer.refused)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    void send(event.dataTransfer.files[0])
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way to what the button does
    <div className="picture-drop" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <FileButton onChange={(file) => void send(file)} accept={mediaLimits.types} inputProps={{ 'aria-label': 'Picture file' }}>
        {(props) => (
          <Button {...props} loading={share !== null}>
            Upload a picture
          </Button>
        )}
      </FileButton>
      <Text size="sm" c="dimmed">
        Or drop one here. JPEG, PNG or WebP, at most 30 MB.
      </Text>
      <div aria-live="polite">
        {share === null ? null : <Progress value={Math.round(share * 100)} aria-label="Uploading" mt="xs" />}
        {refused ? (
          <Alert color="red" variant="light" mt="xs" role="alert">
            {refused}
          </Alert>
        ) : null}
      </div>
    </div>
  )
}

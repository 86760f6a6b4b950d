'use client'
import { Button, FileButton } from '@mantine/core'
import { useRouter } from 'next/navigation'
import { type DragEvent, startTransition, useState } from 'react'
import { mediaLimits } from '#lib/media/limits.ts'
import { UploadLines } from './upload-lines.tsx'
import { useUploads } from './use-uploads.client.ts'
import './library.css'

/** Takes pictures into the library, several at once, by button or by drop. */
export function UploadPictures() {
  const router = useRouter()
  const { lines, isBusy, send } = useUploads(() => startTransition(() => router.refresh()))
  const [isOver, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void send([...event.dataTransfer.files])
  }
  const over = (event: DragEvent) => {
    event.preventDefault()
    setOver(true)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way to what the button does
    <div
      className="library-drop"
      data-over={isOver || undefined}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <FileButton
        multiple
        accept={mediaLimits.types}
        onChange={(files) => void send(files)}
        inputProps={{ 'aria-label': 'Picture files' }}
      >
        {(props) => (
          <Button {...props} loading={isBusy}>
            Upload pictures
          </Button>
        )}
      </FileButton>
      <p>Or drop them here. JPEG, PNG or WebP, at most {mediaLimits.bytes / 1024 / 1024} MB and 64 megapixels each.</p>
      <UploadLines lines={lines} />
    </div>
  )
}

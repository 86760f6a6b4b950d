'use client'
import { Text } from '@mantine/core'
import { type DragEvent, useEffect } from 'react'
import type { PictureView } from '#lib/articles/desk-choices.ts'
import { mediaLimits } from '#lib/media/limits.ts'
import { FilesButton } from './files-button.client.tsx'
import { UploadView } from './upload-view.client.tsx'
import { useUploadQueue } from './use-upload-queue.client.ts'

interface Props {
  onDone: (picture: PictureView) => void
  /** Takes several files at once, as they are; without it one is uploaded here. */
  onFiles?: ((files: File[]) => void) | undefined
  /** Sent at once: it was let fall elsewhere. */
  first?: File | null | undefined
}

/** Takes a picture by button or by drop; says how far it is, and why one is refused. */
export function UploadField({ onDone, onFiles, first = null }: Props) {
  const { queue, lines } = useUploadQueue(onDone)
  useEffect(() => {
    if (!first) return
    const [key = 0] = queue.add([first])
    return () => queue.drop(key)
  }, [queue, first])
  const send = (files: File[]) => {
    if (!files.length) return
    if (onFiles) return onFiles(files)
    for (const { key } of queue.get()) queue.drop(key)
    queue.add(files.slice(0, 1))
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    send([...event.dataTransfer.files])
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way to what the button does
    <div className="picture-drop" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <FilesButton
        label={onFiles ? 'Upload pictures' : 'Upload a picture'}
        name={onFiles ? 'Picture files' : 'Picture file'}
        isMany={Boolean(onFiles)}
        onFiles={send}
      />
      <Text size="sm" c="dimmed">
        Or drop {onFiles ? 'them' : 'one'} here. JPEG, PNG or WebP, at most {mediaLimits.bytes / 1024 / 1024} MB.
      </Text>
      <div aria-live="polite">
        {lines.map((line) => (
          <UploadView key={line.key} line={line} queue={queue} />
        ))}
      </div>
    </div>
  )
}

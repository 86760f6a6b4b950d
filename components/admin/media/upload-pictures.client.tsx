'use client'
import { useRouter } from 'next/navigation'
import { type DragEvent, startTransition, useState } from 'react'
import { mediaLimits } from '#lib/media/limits.ts'
import { urls } from '#lib/urls.ts'
import { FilesButton } from '../editor/pictures/files-button.client.tsx'
import type { UploadLine } from '../editor/pictures/upload-queue.ts'
import { UploadView } from '../editor/pictures/upload-view.client.tsx'
import { useUploadQueue } from '../editor/pictures/use-upload-queue.client.ts'
import './library.css'

/** Takes pictures into the library, several at once, by button or by drop. */
export function UploadPictures() {
  const router = useRouter()
  const { queue, lines } = useUploadQueue(() => startTransition(() => router.refresh()))
  const [isOver, setOver] = useState(false)
  const send = (files: File[]) => {
    for (const { key, state } of queue.get()) if (state === 'taken') queue.drop(key)
    queue.add(files)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    send([...event.dataTransfer.files])
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
      <FilesButton label="Upload pictures" name="Picture files" isMany onFiles={send} />
      <p>Or drop them here. JPEG, PNG or WebP, at most {mediaLimits.bytes / 1024 / 1024} MB and 64 megapixels each.</p>
      <ul className="upload-lines" aria-label="Uploads" aria-live="polite">
        {lines.map((line) => (
          <li key={line.key}>
            <UploadView line={line} queue={queue} taken={<Taken line={line} />} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Taken({ line: { picture, wasThere } }: { line: UploadLine }) {
  if (!picture) return null
  return (
    <>
      {wasThere ? 'It was in the library already.' : 'In the library.'}{' '}
      <a href={urls.admin.medium(picture.id)}>{picture.alt ? 'Open it' : 'Describe it'}</a>
    </>
  )
}

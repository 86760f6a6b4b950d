'use client'
import { Button, Progress } from '@mantine/core'
import type { ReactNode } from 'react'
import { LocalThumb } from './local-thumb.client.tsx'
import { PictureThumb } from './picture-thumb.tsx'
import type { UploadLine, UploadQueue } from './upload-queue.ts'
import './upload-view.css'

interface Props {
  line: UploadLine
  queue: UploadQueue
  /** What is said of one that is in the library. */
  taken?: ReactNode
}

/** A file on its way: what it is, how far it is, why it was not taken, and what can be done about that. */
export function UploadView({ line, queue, taken = 'In the library.' }: Props) {
  const { key, file, state, picture, refused, mayRetry, share } = line
  const isOnItsWay = state === 'waiting' || state === 'sending'
  const small = { size: 'compact-xs', variant: 'default' } as const
  return (
    <div className="upload-view" data-state={state}>
      {picture ? <PictureThumb picture={picture} wanted={320} alt="" /> : <LocalThumb file={file} />}
      <div className="upload-words">
        <p className="upload-name">{file.name}</p>
        {state === 'sending' && share < 1 ? (
          <Progress value={Math.round(share * 100)} aria-label={`Uploading ${file.name}`} />
        ) : null}
        <p className={state === 'refused' ? 'is-refused' : undefined}>{state === 'taken' ? taken : words(line)}</p>
      </div>
      <div className="upload-steps">
        {isOnItsWay ? (
          <Button {...small} onClick={() => queue.stop(key)} aria-label={`Cancel ${file.name}`}>
            Cancel
          </Button>
        ) : null}
        {state === 'stopped' || (state === 'refused' && mayRetry) ? (
          <Button {...small} onClick={() => queue.retry(key)} aria-label={`Try ${file.name} again`}>
            Try again
          </Button>
        ) : null}
        {state === 'stopped' || refused ? (
          <Button {...small} variant="subtle" onClick={() => queue.drop(key)} aria-label={`Take ${file.name} off the list`}>
            Remove
          </Button>
        ) : null}
      </div>
    </div>
  )
}

function words({ state, share, refused }: UploadLine): string {
  if (state === 'refused') return refused
  if (state === 'stopped') return 'Cancelled.'
  if (state === 'waiting') return 'Waits for its turn.'
  return share >= 1 ? 'Being read and made into its sizes…' : ''
}

'use client'
import { useSyncExternalStore } from 'react'
import { createPortal } from 'react-dom'
import type { BodyUploads } from './body-uploads.ts'
import { UploadView } from './upload-view.client.tsx'

/** What is on its way, drawn in the text where each will stand. */
export function UploadPortals({ uploads: { queue, elementOf } }: { uploads: BodyUploads }) {
  const lines = useSyncExternalStore(queue.subscribe, queue.get, nothing)
  return lines.map((line) => createPortal(<UploadView line={line} queue={queue} />, elementOf(line.key), line.key))
}

const empty: never[] = []
const nothing = () => empty

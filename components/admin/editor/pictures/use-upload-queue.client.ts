'use client'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { useLeaveGuard } from '#components/ui/use-leave-guard.client.ts'
import type { PictureView } from '#lib/articles/desk-choices.ts'
import { createUploadQueue, isUploading } from './upload-queue.ts'

const question = 'A picture is still being uploaded. Leave without it?'

/** A queue of this part's own: it ends with the part. `onTaken` is told of each picture once. */
export function useUploadQueue(onTaken: (picture: PictureView) => void) {
  const [queue] = useState(() => createUploadQueue())
  const lines = useSyncExternalStore(queue.subscribe, queue.get, queue.get)
  const told = useRef(new Set<number>())
  const tell = useRef(onTaken)
  tell.current = onTaken
  useEffect(() => {
    for (const { key, picture } of lines) {
      if (!picture || told.current.has(key)) continue
      told.current.add(key)
      tell.current(picture)
    }
  }, [lines])
  useEffect(
    () => () => {
      for (const { key } of queue.get()) queue.drop(key)
    },
    [queue],
  )
  useLeaveGuard(() => (isUploading(queue.get()) ? question : null))
  return { queue, lines }
}

'use client'
import { useEffect, useRef, useState } from 'react'
import type { PictureView } from '#lib/articles/desk-choices.ts'
import { uploadPicture } from '../editor/pictures/upload-picture.ts'

/** One file on its way into the library. */
export interface UploadLine {
  key: number
  name: string
  /** How much of it went over the wire, 0 to 1. */
  share: number
  picture: PictureView | null
  wasThere: boolean
  refused: string
}

// The server reads two pictures at once too; more would only wait there.
const atOnce = 2

/** Sends files to the library, two at once, and says of each how far it is. `onTaken` is called when one is in. */
export function useUploads(onTaken: () => void) {
  const [lines, setLines] = useState<UploadLine[]>([])
  const count = useRef(0)
  const isBusy = lines.some(({ picture, refused }) => !picture && !refused)
  useEffect(() => {
    if (!isBusy) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [isBusy])

  const say = (key: number, said: Partial<UploadLine>) =>
    setLines((before) => before.map((line) => (line.key === key ? { ...line, ...said } : line)))

  const send = async (files: File[]) => {
    const due = files.map((file) => ({ file, key: ++count.current }))
    const begun = due.map(({ file, key }) => ({ key, name: file.name, share: 0, picture: null, wasThere: false, refused: '' }))
    setLines((before) => [...begun, ...before.filter(({ picture }) => !picture)])
    const sendNext = async (): Promise<void> => {
      for (let next = due.shift(); next; next = due.shift()) {
        const { file, key } = next
        const answer = await uploadPicture(file, (share) => say(key, { share }))
        say(key, answer)
        if ('picture' in answer) onTaken()
      }
    }
    await Promise.all(Array.from({ length: atOnce }, sendNext))
  }
  return { lines, isBusy, send }
}

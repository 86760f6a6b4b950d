import type { PictureView } from '#lib/articles/desk-choices.ts'
import { type Sending, type Upload, uploadPicture } from './upload-picture.ts'

/** One file on its way into the library. */
export interface UploadLine {
  /** Given once in a page's life, by whichever queue. */
  key: number
  file: File
  state: 'waiting' | 'sending' | 'taken' | 'refused' | 'stopped'
  /** How much of it went over the wire, 0 to 1. */
  share: number
  picture: PictureView | null
  wasThere: boolean
  /** Why it was not taken; empty while nothing is known against it. */
  refused: string
  mayRetry: boolean
}

type Send = (file: File, sending: Sending) => Promise<Upload>
export type UploadQueue = ReturnType<typeof createUploadQueue>

// The server reads two pictures at once too; more would only wait there.
const atOnce = 2
let lastKey = 0

/** Files on their way into the library, two at once and in their order; each can be stopped and sent again. */
export function createUploadQueue(send: Send = uploadPicture) {
  let lines: readonly UploadLine[] = []
  const listeners = new Set<() => void>()
  const stops = new Map<number, AbortController>()

  const set = (next: readonly UploadLine[]) => {
    lines = next
    for (const listener of listeners) listener()
  }
  const say = (key: number, said: Partial<UploadLine>) =>
    set(lines.map((line) => (line.key === key ? { ...line, ...said } : line)))
  const sendNext = async (): Promise<void> => {
    const next = lines.find(({ state }) => state === 'waiting')
    if (!next || stops.size >= atOnce) return
    const { key, file } = next
    const stop = new AbortController()
    stops.set(key, stop)
    say(key, { state: 'sending', share: 0, refused: '' })
    const answered = send(file, { onProgress: (share) => say(key, { share }), signal: stop.signal })
    void sendNext()
    const answer = await answered
    // Stopped meanwhile, and perhaps sent again: this answer is nobody's.
    if (stops.get(key) !== stop) return
    stops.delete(key)
    say(key, { ...answer, state: 'picture' in answer ? 'taken' : 'refused' })
    void sendNext()
  }
  const end = (key: number) => {
    const stop = stops.get(key)
    stops.delete(key)
    stop?.abort()
  }
  return {
    get: () => lines,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    /** @returns the keys of their lines, in order */
    add: (files: readonly File[]): number[] => {
      const blank = { state: 'waiting', share: 0, picture: null, wasThere: false, refused: '', mayRetry: true } as const
      const added = files.map((file) => ({ ...blank, file, key: ++lastKey }))
      set([...lines, ...added])
      void sendNext()
      return added.map(({ key }) => key)
    },
    /** Takes it off the wire; it stays in the list, so that it can be sent again. */
    stop: (key: number) => {
      end(key)
      say(key, { state: 'stopped' })
      void sendNext()
    },
    retry: (key: number) => {
      say(key, { state: 'waiting', share: 0, refused: '' })
      void sendNext()
    },
    /** Forgets it. */
    drop: (key: number) => {
      end(key)
      set(lines.filter((line) => line.key !== key))
      void sendNext()
    },
  }
}

/** Whether anything would be lost if the page were left now. */
export function isUploading(lines: readonly UploadLine[]): boolean {
  return lines.some(({ state }) => state === 'waiting' || state === 'sending')
}

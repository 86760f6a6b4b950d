import { Worker } from 'node:worker_threads'
import type { BodyDocument } from '../articles/document.ts'
import { Refusal } from '../refusal.ts'

export interface Asked {
  id: number
  markdown: string
}
export type Answered = { id: number; body: BodyDocument } | { id: number; refused: string }

export interface MarkdownThread {
  /** @throws Refusal('text') when the text is no body, or cannot be read in a reasonable time */
  read: (markdown: string) => Promise<BodyDocument>
  close: () => Promise<void>
}

/** A thread of its own that reads Markdown, half of the work of an import; started when there is some. */
export function openMarkdownThread(): MarkdownThread {
  const waiting = new Map<number, { resolve: (body: BodyDocument) => void; reject: (error: unknown) => void }>()
  let worker: Worker | undefined
  let asked = 0
  const failAll = (error: unknown) => {
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  const start = () => {
    const thread = new Worker(new URL('./markdown-worker.ts', import.meta.url))
    thread.on('error', failAll)
    thread.on('message', (answer: Answered) => {
      const one = waiting.get(answer.id)
      waiting.delete(answer.id)
      if ('body' in answer) one?.resolve(answer.body)
      else one?.reject(new Refusal('text', answer.refused))
    })
    return thread
  }
  return {
    read: (markdown) =>
      new Promise((resolve, reject) => {
        worker ??= start()
        asked += 1
        waiting.set(asked, { resolve, reject })
        worker.postMessage({ id: asked, markdown } satisfies Asked)
      }),
    close: async () => {
      await worker?.terminate()
    },
  }
}

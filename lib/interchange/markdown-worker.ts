import { parentPort } from 'node:worker_threads'
import type { Answered, Asked } from './markdown-thread.ts'
import { markdownToBody } from './markdown-to-body.ts'

// Reads Markdown beside the thread that writes.
parentPort?.on('message', ({ id, markdown }: Asked) => {
  let answer: Answered
  try {
    answer = { id, body: markdownToBody(markdown) }
  } catch (error) {
    // A text that is nested thousands deep exhausts the parser's stack.
    if (!(error instanceof RangeError)) throw error
    answer = { id, tooDeep: true }
  }
  parentPort?.postMessage(answer)
})

import { parentPort } from 'node:worker_threads'
import { bodyDocument } from '../articles/document.ts'
import type { Answered, Asked } from './markdown-thread.ts'
import { markdownToBody } from './markdown-to-body.ts'
import { sentenceOf } from './sentence.ts'

// Reads Markdown beside the thread that writes.
parentPort?.on('message', ({ id, markdown }: Asked) => {
  let answer: Answered
  try {
    answer = { id, body: bodyDocument.parse(markdownToBody(markdown)) }
  } catch (error) {
    answer = { id, refused: sentenceOf(error) }
  }
  parentPort?.postMessage(answer)
})

import { parentPort } from 'node:worker_threads'
import { runGate } from './run-gate.ts'
import { isEnglishWord } from './text/dictionary.ts'
import type { ThreadAnswer, ThreadAsk } from './warm-thread.ts'

// The gate beside the thread that serves. The dictionary takes a second to open, so it is open before somebody asks.
isEnglishWord('open')

parentPort?.on('message', ({ input, options }: ThreadAsk) => {
  let answer: ThreadAnswer
  try {
    answer = { report: runGate(input, options) }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    answer = { failure: error.stack ?? error.message }
  }
  parentPort?.postMessage(answer)
})

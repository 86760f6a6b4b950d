import { Worker } from 'node:worker_threads'
import type { Report } from './finding.ts'
import type { GateInput } from './gate-input.ts'
import type { GateOptions } from './run-gate.ts'

export interface ThreadAsk {
  input: GateInput
  options: GateOptions
}
export type ThreadAnswer = { report: Report } | { failure: string }

interface Waiting {
  resolve: (report: Report) => void
  reject: (error: Error) => void
}

/** How long a report may take before the thread is given up, in milliseconds. */
const patience = 20_000

let worker: Worker | undefined
// The thread answers in the order in which it is asked.
let waiting: Waiting[] = []

/**
 * Runs the gate beside the thread that serves; the thread is started when it is first asked, and again after a fault.
 * @throws Error when the gate itself fails or does not answer in time
 */
export function runInThread(input: GateInput, options: GateOptions = {}): Promise<Report> {
  return new Promise((resolve, reject) => {
    worker ??= start()
    const timer = setTimeout(() => giveUp(new Error('The gate did not answer in time.')), patience)
    const settled = <Value>(say: (value: Value) => void) => {
      return (value: Value) => {
        clearTimeout(timer)
        say(value)
      }
    }
    waiting.push({ resolve: settled(resolve), reject: settled(reject) })
    worker.postMessage({ input, options } satisfies ThreadAsk)
  })
}

/** Ends the thread; whoever waits is told. The next ask starts another one. */
export async function closeGateThread(): Promise<void> {
  await giveUp(new Error('The gate was closed.'))
}

function start(): Worker {
  const thread = new Worker(new URL('./gate-thread.ts', import.meta.url))
  thread.on('error', (error) => void giveUp(error instanceof Error ? error : new Error(String(error))))
  thread.on('message', (answer: ThreadAnswer) => {
    const one = waiting.shift()
    if ('report' in answer) one?.resolve(answer.report)
    else one?.reject(new Error(answer.failure))
  })
  // It alone keeps no command running.
  thread.unref()
  return thread
}

async function giveUp(error: Error): Promise<void> {
  const [lost, left] = [worker, waiting]
  worker = undefined
  waiting = []
  for (const { reject } of left) reject(error)
  await lost?.terminate()
}

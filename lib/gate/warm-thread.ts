import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { Refusal } from '../refusal.ts'
import type { Report } from './finding.ts'
import type { GateInput } from './gate-input.ts'
import type { GateOptions } from './run-gate.ts'

export interface ThreadAsk {
  input: GateInput
  options: GateOptions
}
export type ThreadAnswer = { report: Report } | { failure: string }

interface Turn {
  ask: ThreadAsk
  resolve: (report: Report) => void
  reject: (error: Error) => void
}

const patienceMs = 5_000
/** A new thread opens its dictionary first. */
const coldMs = 20_000
const mostWaiting = 50

// The bundler keeps two module caches in one process, so a module variable would be there twice.
const slot = Symbol.for('colophon.gate')
const holder = globalThis as { [slot]?: ReturnType<typeof openThread> }

/**
 * Runs the gate in a thread of its own, that is kept warm: one article at a time, the others wait.
 * @throws Refusal('busy') when it takes more than five seconds, or when many wait already
 */
export function runInThread(input: GateInput, options: GateOptions = {}): Promise<Report> {
  holder[slot] ??= openThread()
  return holder[slot].run({ input, options })
}

function openThread() {
  const waiting: Turn[] = []
  let worker: Worker | null = null
  let current: Turn | null = null
  let timer: NodeJS.Timeout | undefined

  function next(): void {
    if (current) return
    current = waiting.shift() ?? null
    // A thread that has nothing to do keeps no command running.
    if (!current) {
      worker?.unref()
      return
    }
    const patience = worker ? patienceMs : coldMs
    worker ??= start()
    worker.ref()
    timer = setTimeout(() => end(busy('This text takes too long to check. Shorten it, or try again.')), patience)
    worker.postMessage(current.ask)
  }

  function start(): Worker {
    const file = join(/*turbopackIgnore: true*/ process.cwd(), 'lib', 'gate', 'gate-thread.ts')
    const limits = { execArgv: [], resourceLimits: { maxOldGenerationSizeMb: 256 } }
    const thread = new Worker(/*turbopackIgnore: true*/ file, limits)
    thread.on('message', (answer: ThreadAnswer) => {
      const turn = settle()
      if ('report' in answer) turn?.resolve(answer.report)
      else turn?.reject(new Error(`The gate failed: ${answer.failure}`))
      next()
    })
    thread.on('error', (error: unknown) => {
      if (worker === thread) end(error instanceof Error ? error : new Error(String(error)))
    })
    return thread
  }

  function settle(): Turn | null {
    clearTimeout(timer)
    const turn = current
    current = null
    return turn
  }

  /** Gives up on the thread with the article that it was reading; the next one gets a new thread. */
  function end(error: Error): void {
    const turn = settle()
    void worker?.terminate()
    worker = null
    turn?.reject(error)
    next()
  }

  return {
    run: (ask: ThreadAsk) =>
      new Promise<Report>((resolve, reject) => {
        if (waiting.length >= mostWaiting) return reject(busy('Many articles are being checked at once. Try again in a moment.'))
        waiting.push({ ask, resolve, reject })
        next()
      }),
  }
}

function busy(sentence: string): Refusal {
  return new Refusal('busy', sentence)
}

import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'

interface Program {
  name: string
  command: string[]
  cwd: string
  env: NodeJS.ProcessEnv
  onRestart?: () => void
  /** It does not stay up, whatever is tried. */
  onGivenUp: (why: string) => void
}

export interface Kept {
  stop: (signal: NodeJS.Signals) => void
  gone: () => Promise<void>
}

const tries = 5
const longEnoughMs = 60_000

/** Runs one of our own programs and starts it again, later each time, when it dies. */
export function keepUp(program: Program): Kept {
  let child: ChildProcess | undefined
  let isStopping = false
  let isGone = Promise.resolve()
  start(0)

  function start(failures: number): void {
    const startedAt = performance.now()
    const { cwd, env } = program
    const running = spawn(process.execPath, program.command, { cwd, env, stdio: ['ignore', 'inherit', 'inherit'] })
    child = running
    const end = new Promise<string>((resolve) => {
      running.once('exit', (code, signal) => resolve(signal ?? `exit ${code}`))
      // It could not even be started: no memory, too many processes.
      running.once('error', (error) => resolve(error.message))
    })
    isGone = end.then(() => undefined)
    void end.then(async (why) => {
      if (isStopping) return
      const again = performance.now() - startedAt > longEnoughMs ? 0 : failures + 1
      if (again > tries) return program.onGivenUp(why)
      await wait(Math.min(250 * 2 ** (again - 1), 8_000))
      if (isStopping) return
      program.onRestart?.()
      start(again)
    })
  }

  return {
    stop: (signal) => {
      isStopping = true
      child?.kill(signal)
    },
    gone: () => isGone,
  }
}

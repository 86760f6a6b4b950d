import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from '../refusal.ts'
import { mediaLimits } from './limits.ts'

export interface Decoded {
  width: number
  height: number
  widths: number[]
  bytes: number
}

/**
 * Decodes a picture in a child process with limits of time and memory, and writes its forms into `folder` as
 * `<name>-<width>.webp` and `.jpg`.
 * @throws Refusal('not-a-picture') with what is wrong
 */
export function decode(input: string, folder: string, name: string): Promise<Decoded> {
  return new Promise((resolve, reject) => {
    const reader = join(/*turbopackIgnore: true*/ process.cwd(), 'lib', 'media', 'decode-child.ts')
    const child = startChild([reader, input, folder, name])
    const timer = setTimeout(() => child.kill('SIGKILL'), mediaLimits.milliseconds)
    let answer = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      answer += chunk.toString()
    })
    child.once('error', reject)
    child.once('close', (code, signal) => {
      clearTimeout(timer)
      if (code !== 0 || signal)
        return reject(
          new Refusal('not-a-picture', 'This picture takes too much time or memory to read. Make it smaller first.', 'file'),
        )
      const result = JSON.parse(answer) as Decoded | { refused: string } | { full: true }
      if ('full' in result)
        return reject(new Refusal('disk-full', 'The disk is full, so the picture was not kept. Tell the operator.'))
      if ('refused' in result) return reject(new Refusal('not-a-picture', result.refused, 'file'))
      resolve(result)
    })
  })
}

// The address space counts mappings as well as what is used, hence more than the limit; the heap has its own.
function startChild(args: string[]) {
  const node = [process.execPath, '--max-old-space-size=256', ...args]
  const env = { NODE_ENV: 'production' as const, MALLOC_ARENA_MAX: '2', VIPS_CONCURRENCY: '1' }
  const prlimit = '/usr/bin/prlimit'
  const limited = existsSync(prlimit) ? [prlimit, `--data=${mediaLimits.memory * 1024 * 1024}`, '--core=0', ...node] : node
  const [program = '', ...rest] = limited
  return spawn(/*turbopackIgnore: true*/ program, rest, { env, stdio: ['ignore', 'pipe', 'ignore'] })
}

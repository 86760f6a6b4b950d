import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, openSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** The core that servers run on, and the one that the load comes from. */
export const cores = { server: '0', load: '1' } as const

export interface Served {
  url: string
  pid: number
  metricsUrl: string
  stop: () => Promise<void>
}

/** A folder that is thrown away with the machine. */
export function newFolder(name: string): string {
  return mkdtempSync(join(tmpdir(), `colophon-bench-${name}-`))
}

/** Runs one of our programs to its end. @returns what it printed */
export async function run(args: string[], env: Record<string, string> = {}, input?: NodeJS.ReadableStream): Promise<string> {
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio: ['pipe', 'pipe', 'inherit'] })
  let printed = ''
  child.stdout.on('data', (chunk) => {
    printed += chunk
  })
  if (input) input.pipe(child.stdin)
  else child.stdin.end()
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}.\n${printed}`)
  return printed
}

/** Starts the publication of a folder, on the servers' core, and waits until it is ready. */
export async function serve(folder: string, env: Record<string, string> = {}): Promise<Served & { readyMs: number }> {
  if (!existsSync('.next/BUILD_ID')) throw new Error('There is no build to measure: run "npm run build" first.')
  const [port, metricsPort] = [await freePort(), await freePort()]
  const started = performance.now()
  const child = pinned(process.execPath, ['--max-semi-space-size=16', 'server.ts'], {
    DATA_DIR: folder,
    PORT: String(port),
    METRICS_PORT: String(metricsPort),
    ...env,
  })
  await said(child, 'Colophon is ready')
  const readyMs = performance.now() - started
  return {
    url: `http://127.0.0.1:${port}`,
    metricsUrl: `http://127.0.0.1:${metricsPort}`,
    pid: child.pid ?? 0,
    readyMs,
    stop: () => end(child),
  }
}

/** Starts a bare Node server that answers everything with the same bytes, on the same core. */
export async function serveBare(answer: { status: number; headers: Record<string, string>; body: Buffer }): Promise<Served> {
  const port = await freePort()
  const child = pinned(process.execPath, ['bench/bare-server.ts', String(port)])
  child.stdin?.end(JSON.stringify({ ...answer, body: answer.body.toString('base64') }))
  await said(child, 'ready')
  return { url: `http://127.0.0.1:${port}`, metricsUrl: '', pid: child.pid ?? 0, stop: () => end(child) }
}

/** Seconds of processor time that a process has used, its threads included. */
export function cpuSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ')
  return (Number(fields[11]) + Number(fields[12])) / 100
}

/** Memory of a process in MB: now, and at its highest. */
export function memoryMb(pid: number): { now: number; peak: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const mb = (name: string) => Math.round(Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0) / 1024)
  return { now: mb('VmRSS'), peak: mb('VmHWM') }
}

/** The child of a front that renders. */
export function rendererOf(pid: number): number {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ')
  return Number(children.find((child) => /next/.test(readFileSync(`/proc/${child}/cmdline`, 'utf8'))) ?? 0)
}

/** One figure of a front's own. */
export async function metric(metricsUrl: string, name: string): Promise<number> {
  const text = await (await fetch(metricsUrl)).text()
  return Number(new RegExp(`^${name}(?:\\{[^}]*\\})? (\\S+)`, 'm').exec(text)?.[1] ?? 0)
}

/** Starts a program on the servers' core. What it prints goes to a file: a log that the load had to read would slow the load. */
export function pinned(program: string, args: string[], env: Record<string, string> = {}): ChildProcess & { log: string } {
  const log = join(newFolder('log'), 'log')
  const child = spawn('taskset', ['-c', cores.server, program, ...args], {
    env: { ...process.env, ...env },
    stdio: ['pipe', openSync(log, 'w'), 'inherit'],
  })
  return Object.assign(child, { log })
}

async function said(child: ReturnType<typeof pinned>, word: string): Promise<void> {
  for (;;) {
    const printed = readFileSync(child.log, 'utf8')
    if (printed.includes(word)) return
    if (child.exitCode !== null) throw new Error(`It stopped with ${child.exitCode}.\n${printed}`)
    await wait(10)
  }
}

export async function end(child: ChildProcess): Promise<void> {
  child.kill('SIGTERM')
  if (child.exitCode === null) await once(child, 'exit')
}

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  return typeof address === 'object' && address ? address.port : 0
}

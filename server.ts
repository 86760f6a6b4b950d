import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { closeDatabase } from '#db/client.ts'
import { migrate } from '#db/migrate.ts'
import { seedDemo } from '#db/seed/seed-demo.ts'
import { makeSetUpCode } from '#lib/accounts/make-set-up-code.ts'
import { env } from '#lib/env.ts'
import { say } from '#lib/say.ts'
import { isEmptyPublication } from '#lib/settings/is-empty-publication.ts'
import { urls } from '#lib/urls.ts'

// Starts the publication: migrate, renderer, worker. `--dev` renders in development, `--demo` fills an empty database.
const flags = new Set(process.argv.slice(2))
const isDevelopment = flags.has('--dev')
const { HOST, PORT, SITE_URL } = env()
const site = new URL(SITE_URL)
const children = new Set<ReturnType<typeof spawn>>()
let isStopping = false

try {
  migrate()
} catch (error) {
  if (!(error instanceof Error)) throw error
  say.complaint(error.message)
  process.exit(2)
}

const signIns = flags.has('--demo') && (await isEmptyPublication()) ? await seedDemo(new Date()) : []
const setUpCode = await makeSetUpCode(new Date())
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop(0))

// Next takes 127.0.0.1 for localhost when it rewrites a request but not when it compares, and would then send a lost
// address's page through the network: so it is given the name, resolved to IPv4.
const bind = HOST === '127.0.0.1' ? 'localhost' : HOST
// The renderer's own address is what pages compare a request's origin with, so both children see one SITE_URL.
const environment = {
  ...process.env,
  SITE_URL,
  NODE_ENV: isDevelopment ? ('development' as const) : ('production' as const),
  NEXT_TELEMETRY_DISABLED: '1',
  NODE_OPTIONS: '--dns-result-order=ipv4first',
}
keep('renderer', [
  join('node_modules', 'next', 'dist', 'bin', 'next'),
  isDevelopment ? 'dev' : 'start',
  '-H',
  bind,
  '-p',
  String(PORT),
])
keep('worker', ['worker.ts'])
await untilItAnswers()

say.line(`Colophon is ready: ${site.origin}`)
for (const line of signIns) say.line(line)
if (setUpCode) say.line(`Set up the first administrator: ${site.origin}${urls.admin.setUp()} ${setUpCode}`)

/** Runs one of our own programs and starts it again, later each time, when it dies. */
function keep(name: string, command: string[], failures = 0): void {
  const startedAt = performance.now()
  const child = spawn(process.execPath, command, {
    cwd: import.meta.dirname,
    env: environment,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  children.add(child)
  child.once('exit', async (code, signal) => {
    children.delete(child)
    if (isStopping) return
    if (failures >= 5) {
      say.complaint(`The ${name} does not stay up (${signal ?? `exit ${code}`}). The lines above say why.`)
      await stop(2)
    }
    const again = performance.now() - startedAt > 60_000 ? 0 : failures + 1
    await wait(Math.min(250 * 2 ** again, 8_000))
    if (!isStopping) keep(name, command, again)
  })
}

async function untilItAnswers(): Promise<void> {
  const address = `http://${HOST === '0.0.0.0' ? '127.0.0.1' : HOST}:${PORT}/robots.txt`
  while (!isStopping) {
    try {
      await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(30_000) })
      return
    } catch {
      await wait(100)
    }
  }
}

async function stop(code: number): Promise<never> {
  isStopping = true
  const gone = [...children].map((child) => new Promise((resolve) => child.once('exit', resolve)))
  for (const child of children) child.kill('SIGTERM')
  await Promise.race([Promise.all(gone), wait(25_000)])
  for (const child of children) child.kill('SIGKILL')
  closeDatabase()
  process.exit(code)
}

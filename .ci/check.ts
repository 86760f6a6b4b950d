import { spawn, spawnSync } from 'node:child_process'
import { existsSync, globSync } from 'node:fs'

// All checks in one readable list. Each prints as it goes; the last line counts tests, and a failing step counts as one.
interface Step {
  name: string
  command: string[]
  /** Counts in the step's output, where it runs tests. */
  count?: (output: string) => { passed: number; failed: number }
}

const steps: Step[] = [
  { name: 'format and lint', command: ['biome', 'check', '--error-on-warnings', '.'] },
  { name: 'route types', command: ['next', 'typegen'] },
  { name: 'types', command: ['tsc'] },
  { name: 'dead code', command: ['knip', '--no-progress'] },
  {
    name: 'unit tests',
    command: [
      'node',
      '--test',
      // A test that hangs is a failure, and says which it was.
      '--test-timeout=600000',
      ...globSync([
        'lib/**/*.test.ts',
        'db/**/*.test.ts',
        'app/**/*.test.ts',
        'components/**/*.test.ts',
        'newsroom.test.ts',
        '.ci/*.test.ts',
      ]),
    ],
    count: countNodeTests,
  },
  { name: 'build', command: ['npm', 'run', 'build'] },
  { name: 'end to end', command: ['playwright', 'test'], count: countPlaywright },
]

let passed = 0
let failed = 0
installBrowser()
for (const step of steps) {
  process.stdout.write(`\n── ${step.name}\n`)
  const { status, output } = await run(step.command)
  const counted = step.count?.(output) ?? { passed: 0, failed: 0 }
  passed += counted.passed
  failed += counted.failed || (status === 0 ? 0 : 1)
}
process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
process.exit(failed === 0 ? 0 : 1)

function run([program = '', ...args]: string[]): Promise<{ status: number; output: string }> {
  return new Promise((resolve) => {
    const env = {
      ...process.env,
      PATH: `${process.cwd()}/node_modules/.bin:${process.env.PATH}`,
      NEXT_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
      FORCE_COLOR: '0',
    }
    const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'inherit'] })
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => {
      process.stdout.write(chunk)
      output += chunk
    })
    child.on('close', (code) => resolve({ status: code ?? 1, output }))
  })
}

function countNodeTests(output: string) {
  const last = (word: string) => Number([...output.matchAll(new RegExp(`^(?:ℹ|#) ${word} (\\d+)`, 'gm'))].at(-1)?.[1] ?? 0)
  return { passed: last('pass'), failed: last('fail') + last('cancelled') }
}

function countPlaywright(output: string) {
  const last = (word: string) => Number([...output.matchAll(new RegExp(`^ *(\\d+) ${word}\\b`, 'gm'))].at(-1)?.[1] ?? 0)
  return { passed: last('passed'), failed: last('failed') + last('interrupted') + last('did not run') }
}

/** The end-to-end tests drive Chromium: the one that is there, or Debian's. */
function installBrowser(): void {
  const known = [
    process.env.CHROMIUM,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ]
  if (known.some((path) => path && existsSync(path))) return
  process.stdout.write('There is no Chromium; installing it.\n')
  const isRoot = process.getuid?.() === 0
  const apt = isRoot ? ['apt-get'] : ['sudo', '-n', 'apt-get']
  const debian = existsSync('/usr/bin/apt-get')
  const installed =
    debian &&
    [['update'], ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core']].every(
      (args) =>
        spawnSync(apt[0] ?? 'apt-get', [...apt.slice(1), ...args], {
          stdio: 'inherit',
          env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
        }).status === 0,
    )
  if (!installed) spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' })
}

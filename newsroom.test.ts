import assert from 'node:assert/strict'
import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'

const root = mkdtempSync(join(tmpdir(), 'colophon-newsroom-'))
after(() => rmSync(root, { recursive: true, force: true }))
const env = { ...process.env, DATA_DIR: join(root, 'data') }
const file = join(root, 'in.ndjson')
const flood = {
  colophon: 1,
  type: 'article',
  slug: 'flood',
  section: 'world',
  headline: 'River floods Norrvik',
  body: 'It rose.',
}

function newsroom(args: string[], input = ''): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, ['newsroom.ts', ...args], { env, input, encoding: 'utf8' })
}

test('what is no command exits with 2, says how to use it, and makes no database', () => {
  for (const args of [
    [],
    ['publish'],
    ['import'],
    ['import', 'a', 'b'],
    ['import', '--fast', 'a'],
    ['export'],
    ['check'],
    ['account', 'reset'],
  ]) {
    const { status, stdout, stderr } = newsroom(args)
    assert.deepEqual([status, stdout], [2, ''], args.join(' '))
    assert.match(stderr, /Usage: npm run newsroom|Unknown option '--fast'/, args.join(' '))
  }
  assert.equal(existsSync(env.DATA_DIR), false)
})

test('help exits with 0, on standard output', () => {
  const { status, stdout, stderr } = newsroom(['--help'])
  assert.deepEqual([status, stderr], [0, ''])
  assert.match(stdout, /^Usage: npm run newsroom/)
})

test('a file that is not there exits with 2 and its name', () => {
  const { status, stdout, stderr } = newsroom(['import', join(root, 'none.ndjson')])
  assert.deepEqual([status, stdout], [2, ''])
  assert.match(stderr, /There is no file .*none\.ndjson/)
})

test('an import exits with 1 when a line was refused and names it; with 0 when all came in; from standard input too', () => {
  writeFileSync(file, `${JSON.stringify(flood)}\nnot json\n`)
  const first = newsroom(['import', '--as-is', file])
  assert.deepEqual([first.status, first.stdout], [1, 'took 1, refused 1\n'])
  assert.match(first.stderr, /^line 2: refused: /)
  const second = newsroom(['import', '--as-is', '-'], `${JSON.stringify(flood)}\n${JSON.stringify({ ...flood, slug: 'ebb' })}`)
  assert.deepEqual(
    [second.status, second.stdout, second.stderr],
    [0, 'skipped 1 that were here already\ntook 1, refused 0\n', ''],
  )
})

test('an export exits with 0, and with 2 where nothing can be written', () => {
  const out = join(root, 'out')
  assert.equal(newsroom(['export', out]).status, 0)
  assert.match(readFileSync(join(out, 'publication.ndjson'), 'utf8'), /"slug":"flood"/)
  const { status, stderr } = newsroom(['export', join(file, 'inside-a-file')])
  assert.equal(status, 2)
  assert.match(stderr, /ENOTDIR/)
})

test('an account that cannot be opened exits with 1 and says why', () => {
  const account = (email: string) => newsroom(['account', 'add', '--email', email, '--name', 'Mira Sand', '--role', 'editor'])
  assert.deepEqual([account('mira').status, account('mira@colophon.example').status], [1, 0])
  assert.equal(newsroom(['account', 'reset', 'nobody@colophon.example']).status, 1)
})

test('an import that is killed goes on where it stopped, and ends as one that was never disturbed', async () => {
  const lines = Array.from({ length: 200 }, (_, index) =>
    JSON.stringify({
      ...flood,
      slug: `flood-${index}`,
      status: 'live',
      publishedAt: '2026-05-01T08:00:00Z',
      readAlso: [`flood-${(index + 7) % 200}`],
    }),
  )
  writeFileSync(file, `${lines.join('\n')}\n`)
  const run = async (name: string, isKilled: boolean) => {
    const at = { ...env, DATA_DIR: join(root, name) }
    const child = spawn(process.execPath, ['newsroom.ts', 'import', '--as-is', '-'], {
      env: at,
      stdio: ['pipe', 'ignore', 'inherit'],
    })
    const ended = new Promise((resolve) => child.on('exit', (code, signal) => resolve(signal ?? code)))
    if (isKilled) {
      // Half of it, so that it waits for the rest with some lines written and some not.
      child.stdin.write(`${lines.slice(0, 120).join('\n')}\n`)
      while (!existsSync(join(at.DATA_DIR, 'publication.db-wal'))) await new Promise((resolve) => setTimeout(resolve, 20))
      await new Promise((resolve) => setTimeout(resolve, 1_500))
      child.kill('SIGKILL')
      assert.equal(await ended, 'SIGKILL')
    } else {
      child.stdin.end(lines.join('\n'))
      assert.equal(await ended, 0)
    }
    const rest = spawnSync(process.execPath, ['newsroom.ts', 'import', '--as-is', file], { env: at, encoding: 'utf8' })
    const out = join(root, `${name}-out`)
    assert.equal(spawnSync(process.execPath, ['newsroom.ts', 'export', out], { env: at }).status, 0)
    return {
      said: rest.stdout,
      text: readFileSync(join(out, 'publication.ndjson'), 'utf8').replace(/"(createdAt|activeAt)":"[^"]*",?/g, ''),
    }
  }
  const whole = await run('whole', false)
  const killed = await run('killed', true)
  assert.match(whole.said, /^skipped 200 .*\ntook 0, refused 0/)
  assert.match(killed.said, /took \d+, refused 0/)
  assert.deepEqual(killed.text.split('\n').sort(), whole.text.split('\n').sort())
})

test('the ledger of what was published exits with 0 when it is as it was signed, and 1 for a head that is not in it', () => {
  assert.equal(newsroom(['import', '--as-is', '-'], JSON.stringify({ ...flood, slug: 'shown', status: 'live' })).status, 0)
  const { status, stdout } = newsroom(['verify-chain'])
  const [, head = ''] = /^head \d+ ([0-9a-f]{64})$/m.exec(stdout) ?? []
  assert.equal(status, 0)
  assert.notEqual(head, '')
  assert.equal(newsroom(['verify-chain', '--head', head]).status, 0)
  const other = newsroom(['verify-chain', '--head', 'f'.repeat(64)])
  assert.equal(other.status, 1)
  assert.match(other.stderr, /made anew/)
  assert.equal(newsroom(['verify-chain', '--fast']).status, 2)
})

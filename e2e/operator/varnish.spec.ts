import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { account, freePort, type Publication, startPublication } from '../fixtures/publication.ts'
import { runNode } from '../fixtures/run-node.ts'
import { expect, signInByForm, test } from '../fixtures/test.ts'

// A real Varnish from Debian, with the file that operators are given.

const story = '/history/three-computers-on-each-voyager'
const slug = 'three-computers-on-each-voyager'
const varnishd = ['/usr/sbin/varnishd', '/usr/local/sbin/varnishd'].find((path) => existsSync(path))
const hasKeys = globSync('/usr/lib/{*/,}varnish/vmods/libvmod_xkey.so').length > 0

interface Cache {
  url: string
  stop: () => Promise<void>
}

async function startVarnish(front: Publication): Promise<Cache> {
  const folder = mkdtempSync(join(tmpdir(), 'colophon-varnish-'))
  const port = await freePort()
  const behind = new URL(front.url).port
  const vcl = readFileSync('lib/outbox/varnish.vcl', 'utf8').replace('.port = "3000"', `.port = "${behind}"`)
  writeFileSync(join(folder, 'colophon.vcl'), vcl)
  const args = ['-F', '-j', 'none', '-n', join(folder, 'run'), '-a', `127.0.0.1:${port}`, '-s', 'malloc,64m']
  const child: ChildProcess = spawn(varnishd ?? '', [...args, '-f', join(folder, 'colophon.vcl')], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  child.stdout?.on('data', (chunk) => (said += chunk))
  child.stderr?.on('data', (chunk) => (said += chunk))
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const url = `http://127.0.0.1:${port}`
  for (let tries = 0; ; tries += 1) {
    if (child.exitCode !== null || tries > 200) throw new Error(`Varnish did not start:\n${said}`)
    const answer = await fetch(url).catch(() => undefined)
    await answer?.arrayBuffer()
    if (answer?.status === 200) break
    await wait(100)
  }
  return {
    url,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A page as a reader gets it through the cache, and whether the cache had it. */
async function read(cache: Cache, path: string) {
  const answer = await fetch(cache.url + path)
  const text = await answer.text()
  // Varnish names the request, and the one that it kept the answer from.
  const isKept = (answer.headers.get('x-varnish') ?? '').includes(' ')
  return { text, isKept, status: answer.status, headers: answer.headers }
}

test('what is published is what the next reader behind Varnish sees, and all else stays there', async ({ browser }) => {
  test.skip(!varnishd || !hasKeys, 'Varnish with xkey is not installed here: apt-get install varnish varnish-modules')
  test.setTimeout(180_000)
  const publication = await startPublication()
  const cache = await startVarnish(publication)
  try {
    const context = await browser.newContext({ baseURL: publication.url })
    const page = await context.newPage()
    const { email, password } = account('admin')
    await signInByForm(page, email, password)
    await page.waitForURL((address) => !address.pathname.startsWith('/admin/sign-in'))
    await page.goto('/admin/settings')
    await page.getByRole('link', { name: 'who is told of changes' }).click()
    await page.getByLabel('Address', { exact: true }).fill('not an address')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByText('This is not an address.')).toBeVisible()
    await page.getByLabel('Address', { exact: true }).fill(`${cache.url}/`)
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByText('Saved. They are told from the next change on.')).toBeVisible()
    await context.close()

    const keptFor = async (path: string) => {
      await read(cache, path)
      return read(cache, path)
    }
    await expect.poll(async () => (await keptFor(story)).isKept).toBe(true)
    await expect.poll(async () => (await keptFor('/robots.txt')).isKept).toBe(true)
    // Longer than any cache may keep a page that it is not told about.
    await wait(6_000)
    const before = await read(cache, story)
    expect(before.isKept).toBe(true)
    expect(Number(before.headers.get('age'))).toBeGreaterThan(5)
    expect(before.headers.get('surrogate-control')).toBeNull()
    expect(before.headers.get('surrogate-key')).toBeNull()
    expect(before.headers.get('cache-control')).toContain('max-age=0')

    let stayed = 0
    for (const edition of [1, 2, 3]) {
      const { code, output } = await runNode(['e2e/operator/publish-again.ts', slug, String(edition)], {
        DATA_DIR: publication.folder,
      })
      expect(code, output).toBe(0)
      const isNew = async () => (await read(cache, story)).text.includes(`Edition ${edition} of this story`)
      // The worker tells the cache within a tenth of a second or two.
      await expect.poll(isNew, { timeout: 2_000, intervals: [50] }).toBe(true)
      await expect.poll(async () => (await keptFor(story)).isKept).toBe(true)
      expect(await isNew()).toBe(true)
      if ((await read(cache, '/robots.txt')).isKept) stayed += 1
    }
    // All but once: the change of the settings, on which it rests, is told a second time.
    expect(stayed).toBeGreaterThanOrEqual(2)
    // The desk is kept by nobody, and what changed is not for anybody to say.
    expect((await keptFor('/admin/sign-in')).isKept).toBe(false)
    expect((await keptFor('/no-such-page')).isKept).toBe(false)
  } finally {
    await cache.stop()
    await publication.stop()
  }
})

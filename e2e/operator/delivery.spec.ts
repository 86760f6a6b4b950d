import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { type Publication, startPublication } from '../fixtures/publication.ts'
import { startNode } from '../fixtures/run-node.ts'
import { expect, test } from '../fixtures/test.ts'

const story = '/history/three-computers-on-each-voyager'
const slug = 'three-computers-on-each-voyager'

async function edition(publication: Publication): Promise<number> {
  const text = await (await fetch(publication.url + story)).text()
  return Number(/Edition (\d+) of this story/.exec(text)?.[1] ?? 0)
}

/** The process of this publication that renders. */
function rendererOf({ pid }: Publication): number {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ')
  const found = children.find((child) => /next/.test(readFileSync(`/proc/${child}/cmdline`, 'utf8')))
  if (!found) throw new Error('There is no renderer.')
  return Number(found)
}

test('two fronts on one database never show an older page after a newer one', async () => {
  test.setTimeout(180_000)
  const first = await startPublication()
  const second = await startPublication({ beside: first })
  try {
    let isOver = false
    const poll = async (publication: Publication) => {
      let newest = 0
      while (!isOver) {
        const seen = await edition(publication)
        expect(seen).toBeGreaterThanOrEqual(newest)
        newest = seen
      }
      return newest
    }
    const polling = [poll(first), poll(second)]
    const editor = startNode(['e2e/operator/publish-again.ts', slug, '200'], { DATA_DIR: first.folder })
    if (!editor.stdout) throw new Error('The editor has no voice.')
    let published = 0
    for await (const line of createInterface({ input: editor.stdout })) {
      published = Number(line)
      for (const publication of [first, second]) expect(await edition(publication)).toBeGreaterThanOrEqual(published)
    }
    expect(published).toBe(200)
    isOver = true
    await Promise.all(polling)
    expect(await edition(first)).toBe(200)
    expect(await edition(second)).toBe(200)
  } finally {
    await second.stop()
    await first.stop()
  }
})

test('a dead renderer fails no reader of what is in memory, and the desk is back within five seconds', async () => {
  test.setTimeout(120_000)
  const publication = await startPublication()
  try {
    const paths = ['/', story, '/latest', '/history']
    for (const path of paths) expect((await fetch(publication.url + path)).status).toBe(200)
    let isOver = false
    const statuses = new Map<number, number>()
    const read = async () => {
      for (let index = 0; !isOver; index += 1) {
        const { status } = await fetch(publication.url + paths[index % paths.length])
        statuses.set(status, (statuses.get(status) ?? 0) + 1)
      }
    }
    const readers = Array.from({ length: 8 }, read)
    process.kill(rendererOf(publication), 'SIGKILL')
    const died = performance.now()
    const cold = await fetch(`${publication.url}/corrections`)
    expect([200, 503]).toContain(cold.status)
    expect(await cold.text()).toContain('<h1')
    for (;;) {
      const desk = await fetch(`${publication.url}/admin/sign-in`)
      await desk.arrayBuffer()
      if (desk.status === 200) break
      await wait(100)
    }
    expect(performance.now() - died).toBeLessThan(5_000)
    isOver = true
    await Promise.all(readers)
    expect([...statuses.keys()]).toEqual([200])
  } finally {
    await publication.stop()
  }
})

test('a stop finishes what runs, and leaves one file', async () => {
  const publication = await startPublication()
  const reading = Promise.all(Array.from({ length: 20 }, () => fetch(`${publication.url}/latest`)))
  await wait(50)
  const stopped = publication.stop()
  for (const answer of await reading) {
    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain('</html>')
  }
  await stopped
})

test('a reader’s page carries no script and says what it may load', async ({ publication, page }) => {
  const answer = await page.goto(story)
  const headers = answer?.headers() ?? {}
  expect(headers['content-security-policy']).toContain("script-src 'none'")
  expect(headers['colophon-tags']).toBeUndefined()
  const scripts = await page.locator('script:not([type="application/ld+json"])').count()
  expect(scripts).toBe(0)
  expect(await page.locator('colophon-part, [data-item], meta[name="colophon-tags"]').count()).toBe(0)
  await expect(page.getByRole('heading', { name: 'Latest' })).toBeVisible()
  const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
  expect(loaded.filter((name) => name.endsWith('.js'))).toEqual([])
  const asFramework = await fetch(publication.url + story, { headers: { RSC: '1', 'Next-Router-State-Tree': '[]' } })
  expect(await asFramework.text()).toMatch(/^<!DOCTYPE html>/)
})

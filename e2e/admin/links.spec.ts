import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ArticleScreen } from '../fixtures/article-screen.ts'
import { runNode } from '../fixtures/run-node.ts'
import { expect, test } from '../fixtures/test.ts'

test.setTimeout(120_000)

const html = `<title>Flood in the old town</title>${'<p>The river rose in the night.</p>'.repeat(30)}`
let machine: Server
let isThere = true

test.beforeAll(async () => {
  machine = createServer((request, response) => {
    const isFound = isThere && request.url === '/2026/05/flood-in-the-old-town'
    response.writeHead(isFound ? 200 : 404, { 'content-type': 'text/html' }).end(isFound ? html : 'Not found')
  }).listen(0, '127.0.0.1')
  await once(machine, 'listening')
})
test.afterAll(() => {
  machine.closeAllConnections()
  machine.close()
})

test('a source dies after three looks days apart, and one that nobody ever saw does not: an editor and a reader are told each', async ({
  editor,
  page: reader,
  publication,
}) => {
  const at = (path: string) => `http://gazette.norrvik.se:${(machine.address() as AddressInfo).port}${path}`
  const flood = at('/2026/05/flood-in-the-old-town')
  const ghost = at('/2026/05/minutes-of-the-harbour-board')
  const dates = { published: '2026-05-01', accessed: '2026-05-02', publisher: 'Norrvik Gazette' }
  const story = {
    ...{
      colophon: 1,
      type: 'article',
      slug: 'river-rises',
      section: 'science',
      status: 'live',
      publishedAt: '2026-05-02T08:00:00Z',
    },
    ...{ headline: 'The river rises in Norrvik', body: 'The river rose.[@gaz-1] The board met.[@board-1]' },
    references: [
      { key: 'gaz-1', url: flood, title: 'Flood in the old town', ...dates },
      { key: 'board-1', url: ghost, title: 'Minutes of the board', ...dates },
    ],
  }
  const own = { DATA_DIR: publication.folder, LOG_LEVEL: 'warn' }
  const taken = await runNode(['newsroom.ts', 'import', '--as-is', '-'], own, `${JSON.stringify(story)}\n`)
  expect(taken.output).toContain('took 1, refused 0')
  const look = async (days: number) => {
    const { output } = await runNode(['e2e/fixtures/look-at-links.ts', String(days), flood, ghost], own)
    return output
      .trim()
      .split('\n')
      .map((line) => line.split(' ')[0])
  }
  const entry = (key: string) => reader.locator(`#r-${key}`)

  expect(await look(0)).toEqual(['alive', 'gone'])
  await reader.goto('/science/river-rises')
  await expect(entry('gaz-1')).toContainText(/Checked on .+: there/)
  await expect(entry('board-1')).toContainText('not there, and never seen by us')

  isThere = false
  for (const days of [7, 10]) expect(await look(days)).toEqual(['gone', 'gone'])
  await reader.reload()
  await expect(entry('gaz-1')).not.toContainText('Gone')
  expect(await look(13)).toEqual(['gone', 'gone'])
  await reader.reload()
  await expect(entry('gaz-1')).toContainText(/Gone since we saw it on /)
  await expect(entry('board-1')).toContainText('not there, and never seen by us')
  await expect(entry('board-1')).not.toContainText('Gone')

  await editor.goto('/admin/articles')
  await editor.getByRole('link', { name: 'The river rises in Norrvik' }).first().click()
  const screen = new ArticleScreen(editor)
  await screen.isReady()
  await screen.opensPart('References')
  await expect(editor.getByText(/^Died since we saw it\. Seen last on /)).toBeVisible()
  await expect(editor.getByText(/^Never verified: not there on .+, and never seen before\./)).toBeVisible()
  await editor.getByRole('button', { name: 'I opened Minutes of the board' }).click()
  await expect(editor.getByText(/opened it on /)).toBeVisible()
  await reader.reload()
  await expect(entry('board-1')).toContainText(/Checked on .+: there/)
})

import { AxeBuilder } from '@axe-core/playwright'
import { changeOneByte } from '../fixtures/change-one-byte.ts'
import { startPublication } from '../fixtures/publication.ts'
import { runNode } from '../fixtures/run-node.ts'
import { expect, test } from '../fixtures/test.ts'

const corrected = '/history/the-web-from-memo-to-public-domain'
const changed = '/science/the-kilogram-became-a-number'

test.setTimeout(180_000)

test('a reader follows a story to what changed in it, newest first, without a script', async ({ page, request }) => {
  await page.goto(corrected)
  await page.getByRole('link', { name: 'What changed' }).click()
  await expect(page).toHaveURL(`${corrected}/history`)
  const entries = page.getByRole('main').locator('ol.history > li')
  expect(await entries.count()).toBeGreaterThan(1)
  await expect(entries.filter({ hasText: 'In fact:' })).toContainText('three months')
  await expect(entries.last().getByRole('heading', { level: 2 })).toContainText(/First published|Taken over/)
  const answer = await request.get(`${corrected}/history`)
  expect(answer.headers()['content-security-policy']).toContain("script-src 'none'")
  const html = await answer.text()
  expect(html).not.toMatch(/<script(?! type="application\/ld\+json")/)
  expect(html).toContain('<meta name="robots" content="noindex')
})

test('a change of words shows what went and what came, and the next request has it', async ({
  page,
  publication,
  javaScriptEnabled,
}) => {
  await page.goto(`${changed}/history`)
  const before = await page.getByRole('main').locator('ol.history > li').count()
  const { code, output } = await runNode(['e2e/operator/publish-again.ts', changed.split('/')[2] ?? '', '2'], {
    DATA_DIR: publication.folder,
  })
  expect(code, output).toBe(0)
  await page.reload()
  const entries = page.getByRole('main').locator('ol.history > li')
  await expect(entries).toHaveCount(before + 2)
  await expect(entries.first().locator('del')).toHaveText('1')
  await expect(entries.first().locator('ins')).toHaveText('2')
  if (!javaScriptEnabled) return
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    for (const path of [`${changed}/history`, `${changed}/verify`]) {
      await page.goto(path)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
    }
  }
})

test('the history goes where the story goes: 410, 404, 308', async ({ request }) => {
  for (const form of ['/history', '/verify', '/verify.json']) {
    const statusOf = async (path: string) => (await request.get(path + form, { maxRedirects: 0 })).status()
    expect(await statusOf(corrected), form).toBe(200)
    expect(await statusOf('/history/more-tests-than-program'), form).toBe(410)
    expect(await statusOf('/standards/a-language-tag-is-read-from-left-to-right'), form).toBe(404)
    expect(await statusOf('/science'), form).toBe(404)
    expect(await statusOf(corrected.toUpperCase().replace('/HISTORY', '/history')), form).toBe(308)
  }
  expect((await request.get(`${corrected}/history?after=nonsense`)).status()).toBe(404)
})

test('a reader’s own browser finds a story as it was signed', async ({ page, request, javaScriptEnabled }) => {
  const policy = (await request.get(`${corrected}/verify`)).headers()['content-security-policy'] ?? ''
  expect(policy).toMatch(/script-src 'sha256-[\w+/]{43}='; connect-src 'self'/)
  expect((await request.get(corrected)).headers()['content-security-policy']).toContain("script-src 'none'")
  const chain = await request.get(`${corrected}/verify.json`)
  expect(chain.headers()['access-control-allow-origin']).toBe('*')
  expect(chain.headers()['x-robots-tag']).toBe('noindex')
  const keys = await (await request.get('/.well-known/publication-keys.json')).json()
  expect(Object.keys(keys.keys[0])).not.toContain('d')
  await page.goto(corrected)
  await page.getByRole('link', { name: 'Verify', exact: true }).click()
  const verdict = page.locator('p[data-verdict]')
  if (!javaScriptEnabled) {
    await expect(verdict).toContainText('Without them')
    await expect(page.getByRole('main').getByRole('table')).toBeVisible()
    return
  }
  await expect(verdict).toHaveText('Checked in your browser: all is as it was signed.')
  await expect(page.locator('[data-steps] li[data-is="right"]').first()).toContainText('the text is the one that was signed')
  // The clock of a publication signs what it was started with within seconds.
  await expect(async () => {
    const checkpoint = await request.get('/.well-known/publication-checkpoint')
    expect(checkpoint.headers()['access-control-allow-origin']).toBe('*')
    expect(await checkpoint.text()).toMatch(/^\S+\/ledger\n\d+\n[A-Za-z0-9+/]{43}=\n\n— \S+\/ledger \S+\n$/)
  }).toPass()
  await page.reload()
  await expect(page.locator('[data-steps] li[data-is="right"]').last()).toContainText('the checkpoint holds it')
  await expect(page.getByRole('region', { name: 'The checkpoint' })).toContainText('/ledger')
  expect(await (await request.get('/feed.xml')).text()).toContain('<checkpoint xmlns="https://c2sp.org/tlog-checkpoint">')
  await page.getByLabel(/Paste it/).fill('This sentence was never in the story.')
  await page.getByRole('button', { name: 'Compare' }).click()
  await expect(page.locator('output')).toContainText('1 of 1 lines do not stand')
})

test('one byte changed in the database is caught in the browser and on the command line', async ({
  browser,
  javaScriptEnabled,
}) => {
  test.skip(javaScriptEnabled === false, 'the check is the script')
  const publication = await startPublication()
  const verify = () => runNode(['newsroom.ts', 'verify-chain'], { DATA_DIR: publication.folder })
  try {
    const page = await browser.newPage()
    await page.goto(`${publication.url}${changed}/verify`)
    await expect(page.locator('p[data-verdict]')).toContainText('all is as it was signed')
    const clean = await verify()
    expect(clean.code, clean.output).toBe(0)
    expect(clean.output).toMatch(/checked \d+ checkpoints/)
    changeOneByte(publication.folder, changed.split('/')[2] ?? '')
    await page.reload()
    await expect(page.locator('p[data-verdict]')).toContainText('Not right')
    await expect(page.locator('[data-steps] li[data-is="wrong"]').first()).toContainText('not the one that was signed')
    const { code, output } = await verify()
    expect(code).toBe(1)
    expect(output).toContain('the text is not the one that was signed')
    await page.close()
  } finally {
    await publication.stop()
  }
})

import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures/test.ts'

/** A page of every kind, and the status that it answers. */
const kinds: Record<string, { path: string; status?: number }> = {
  'the front': { path: '/' },
  '“Latest”': { path: '/latest' },
  'a section': { path: '/science' },
  'a story': { path: '/science/the-kilogram-became-a-number' },
  'a corrected story': { path: '/history/the-web-from-memo-to-public-domain' },
  'what changed in a story': { path: '/history/the-web-from-memo-to-public-domain/history' },
  'the check of a story': { path: '/science/the-kilogram-became-a-number/verify' },
  'the form for reports': { path: '/science/the-kilogram-became-a-number/report' },
  'the thanks for a report': { path: '/science/the-kilogram-became-a-number/report/thanks' },
  'all topics': { path: '/topics' },
  'all people': { path: '/people' },
  'a topic': { path: '/topics/measurement' },
  'a person': { path: '/people/ida-lindqvist' },
  'an empty search': { path: '/search' },
  'a search that finds': { path: '/search?q=time' },
  'a search that finds nothing': { path: '/search?q=zzzz' },
  corrections: { path: '/corrections' },
  sources: { path: '/sources' },
  'the sources of a host': { path: '/sources/rfc-editor.org' },
  'a page about the house': { path: '/about/about' },
  'a page that is not written yet': { path: '/about/contact' },
  'a lost address': { path: '/science/nowhere', status: 404 },
  'a withdrawn story': { path: '/history/more-tests-than-program', status: 410 },
}

for (const [kind, { path, status = 200 }] of Object.entries(kinds)) {
  test(`${kind} is whole, and nothing in it is in anybody’s way`, async ({ page, javaScriptEnabled }) => {
    const response = await page.goto(path)
    expect(response?.status()).toBe(status)
    await isWhole(page)
    if (javaScriptEnabled) await isOpenToAll(page)
  })
}

test('a reference leads to its source, and the source to every sentence that leans on it', async ({
  page,
  javaScriptEnabled,
}) => {
  await page.goto('/science/the-kilogram-became-a-number')
  const entry = page.locator('.references').getByRole('listitem').first()
  const title = (await entry.locator('cite').textContent()) ?? ''
  await entry.getByRole('link', { name: /^(Cited in|About this source)/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  await expect(page.getByRole('main').getByRole('blockquote').first()).not.toBeEmpty()
  await isWhole(page)
  if (javaScriptEnabled) await isOpenToAll(page)
  await page.getByRole('main').getByRole('link', { name: 'Sources', exact: true }).click()
  await expect(page).toHaveURL('/sources')
})

test('the months of a section are pages too', async ({ page, javaScriptEnabled }) => {
  await page.goto('/science')
  const month = page.getByRole('main').locator('a[href^="/science/20"]').first()
  const address = (await month.getAttribute('href')) ?? ''
  expect(address).toMatch(/^\/science\/20\d\d\/(0[1-9]|1[0-2])$/)
  await month.click()
  await expect(page).toHaveURL(address)
  expect(await page.getByRole('main').getByRole('article').count()).toBeGreaterThan(0)
  await isWhole(page)
  if (javaScriptEnabled) await isOpenToAll(page)
})

async function isWhole(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  await expect(page.getByRole('banner')).toBeVisible()
  await expect(page.getByRole('main')).not.toBeEmpty()
  await expect(page.getByRole('contentinfo')).toBeVisible()
  expect(await page.title()).not.toBe('')
  await expect(page.locator('html')).toHaveAttribute('lang', /^[a-z]{2}/)
  // At 320 pixels, and at 640 as somebody sees it who has made everything twice as large, nothing is cut off.
  const size = page.viewportSize() ?? { width: 1280, height: 800 }
  for (const width of [320, 640, size.width]) {
    await page.setViewportSize({ ...size, width })
    const inside = await page.getByRole('main').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
    const bodyBox = await page.locator('body').boundingBox()
    expect(inside, `${width} pixels wide`).toBeLessThanOrEqual(0)
    expect(bodyBox?.width, `${width} pixels wide`).toBeLessThanOrEqual(width)
  }
}

async function isOpenToAll(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const { violations } = await new AxeBuilder({ page }).analyze()
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
    expect(found, colorScheme).toEqual([])
  }
}

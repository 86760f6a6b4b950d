import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '../fixtures/test.ts'

const story = '/history/the-web-from-memo-to-public-domain'

test('a reader follows a citation to its reference, and back to where they were', async ({ page }) => {
  await page.goto(story)
  const mark = page.locator('.body a[role="doc-noteref"]').first()
  await expect(mark).toHaveAccessibleName(/^Source \d+: \S/)
  const id = await mark.getAttribute('id')
  await mark.click()
  const entry = page.locator('li:target')
  await expect(entry).toBeInViewport()
  await entry.locator(`a[role="doc-backlink"][href="#${id}"]`).click()
  await expect(page.locator(`#${id}:target`)).toBeInViewport()
})

test('every mark has its entry, and every entry the way back to all its marks', async ({ page }) => {
  await page.goto(story)
  const marks = await page.locator('a[role="doc-noteref"]').evaluateAll((links) => links.map(({ id }) => `#${id}`))
  const backs = await page
    .locator('a[role="doc-backlink"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(marks.length).toBeGreaterThan(5)
  expect([...backs].sort()).toEqual([...marks].sort())
})

test('the date of an update leads to what was corrected', async ({ page }) => {
  await page.goto(story)
  await page.getByRole('link', { name: 'see the correction' }).click()
  await expect(page.locator('li:target')).toContainText('An earlier version of this article said')
})

test('the head names the story in absolute addresses', async ({ page }) => {
  await page.goto(story)
  const canonical = await page.locator('link[rel="canonical"]').getAttribute('href')
  expect(canonical).toMatch(new RegExp(`^https?://.+${story}$`))
  const structured = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '')
  expect(structured['@graph']).toContainEqual(expect.objectContaining({ '@type': 'ReportageNewsArticle', url: canonical }))
  await expect(page.locator('meta[property="og:image"]')).toHaveAttribute('content', /^https?:/)
})

for (const [width, colorScheme] of [
  [1280, 'light'],
  [390, 'dark'],
  [320, 'light'],
] as const) {
  test(`at ${width} pixels in ${colorScheme} colours axe finds nothing and nothing is cut off`, async ({
    page,
    javaScriptEnabled,
  }) => {
    test.skip(!javaScriptEnabled, 'axe is a script')
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 800 })
    await page.goto(story)
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  })
}

test('the page is whole, and its first stop is the way to the text', async ({ page }) => {
  await page.goto(story)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'References' })).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused()
})

import { expect, test } from '../fixtures/test.ts'

const story = '/science/the-kilogram-became-a-number'

test('a reader goes on with “Read also”, and never to the page they are on', async ({ page }) => {
  await page.goto('/history/the-web-from-memo-to-public-domain')
  const headline = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
  const also = page.getByRole('complementary', { name: 'Read also' })
  expect(await also.getByRole('article').count()).toBeGreaterThan(1)
  const rail = page.getByRole('region', { name: 'Latest' })
  expect(await rail.getByRole('article').count()).toBeGreaterThan(3)
  for (const list of [also, rail]) await expect(list).not.toContainText(headline)
  const next = also.getByRole('link').first()
  const address = (await next.getAttribute('href')) ?? ''
  await next.click()
  await expect(page).toHaveURL(address)
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(headline)
})

test('from the front a reader comes to a story, to its author, its topic and its section', async ({ page }) => {
  await page.goto('/')
  await page
    .getByRole('main')
    .getByRole('link', { name: /kilogram/i })
    .first()
    .click()
  await expect(page).toHaveURL(story)
  const author = page.locator('a[rel="author"]').first()
  const name = (await author.textContent()) ?? ''
  await author.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  await page.goto(story)
  await page.getByRole('navigation', { name: 'Topics' }).getByRole('link').first().click()
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: /kilogram/i })
      .first(),
  ).toBeVisible()
  await page.goto(story)
  await page.locator('.story .kicker a').click()
  await expect(page).toHaveURL('/science')
})

test('a citation is followed and left by the keyboard alone', async ({ page }) => {
  // Without motion: a key that comes while the page still glides would stop it half-way.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(story)
  const mark = page.locator('.body a[role="doc-noteref"]').first()
  await mark.focus()
  await page.keyboard.press('Enter')
  const entry = page.locator('li:target')
  await expect(entry).toBeInViewport()
  await page.keyboard.press('Tab')
  const inEntry = await page.evaluate(() => document.activeElement?.closest('li')?.matches(':target'))
  expect(inEntry, 'the next stop is in the entry').toBe(true)
  await entry
    .getByRole('link', { name: /^Back to use/ })
    .first()
    .focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('a[role="doc-noteref"]:target')).toBeInViewport()
})

test('on paper the sources have their addresses, and there is no way back to press', async ({ page }) => {
  await page.goto(story)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.print-url').first()).toBeVisible()
  await expect(page.locator('a[role="doc-backlink"]').first()).toBeHidden()
  await expect(page.getByRole('heading', { name: 'References' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Latest' })).toBeHidden()
})

const typed = [
  '"kilogram',
  'kilogram" OR "',
  '(kilogram)',
  'kilogram*',
  '*kilogram',
  'headline:kilogram',
  "kilogram'--",
  'kilogram AND',
  'NEAR(kilogram)',
  '^kilogram',
  '-kilogram',
  'kilogram;',
  '{kilogram}',
  '<b>kilogram</b>',
  'kilogram\\',
  '% kilogram _',
  '🜨 kilogram',
]
test('whatever punctuation a reader types, the search looks for the words', async ({ page }) => {
  for (const words of typed) {
    await page.goto('/search')
    await page.getByRole('main').getByRole('searchbox').fill(words)
    await page.getByRole('main').getByRole('searchbox').press('Enter')
    await expect(page).toHaveURL(/\/search\?q=/)
    await expect(page.getByRole('main').getByRole('searchbox'), words).toHaveValue(words)
    await expect(page.getByRole('main'), words).not.toContainText(/error/i)
    if (!/AND|OR|NEAR|headline|<b>|_/.test(words)) {
      await expect(page.getByRole('main').locator('mark').first(), words).toHaveText(/kilogram/i)
    }
  }
})

test('nothing but punctuation finds nothing and says so, and a very long question is cut', async ({ page }) => {
  for (const words of ['"', '***', '()', '%%', '\\', '::', '🜨', '   ']) {
    await page.goto(`/search?q=${encodeURIComponent(words)}`)
    await expect(page.getByRole('main').getByRole('searchbox'), words).toBeVisible()
    expect(await page.getByRole('main').locator('mark').count(), words).toBe(0)
  }
  const response = await page.goto(`/search?q=${'kilogram '.repeat(300)}`)
  expect(response?.status()).toBe(200)
  await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue(/^(kilogram ?){1,12}/)
})

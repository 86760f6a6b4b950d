import { expect, test } from '../fixtures/test.ts'

test('an address that leads nowhere answers 404 with a whole page that helps', async ({ page }) => {
  const response = await page.goto('/science/there-is-no-such-story')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page here')
  await expect(page.getByRole('main').getByRole('searchbox')).toBeVisible()
})

test('a withdrawn story answers 410 with its reason and nothing of its text', async ({ page }) => {
  const response = await page.goto('/history/more-tests-than-program')
  expect(response?.status()).toBe(410)
  await expect(page.getByRole('main')).toContainText('The reason:')
  await expect(page.getByRole('main').locator('blockquote')).not.toBeEmpty()
  expect(await page.content()).not.toContain('references-h')
})

test('from the foot of a page a reader comes to who writes here, and to what they wrote', async ({ page }) => {
  await page.goto('/about')
  await expect(page).toHaveURL(/\/about\/about$/)
  await page.getByRole('contentinfo').getByRole('link', { name: 'People' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('People')
  await page.getByRole('main').getByRole('link', { name: 'Ida Lindqvist' }).click()
  await expect(page).toHaveURL(/\/people\/ida-lindqvist$/)
})

test('a month without a story is no index’s business', async ({ request }) => {
  const robots = async (path: string) => /<meta name="robots" content="([^"]*)"/.exec(await (await request.get(path)).text())?.[1]
  expect(await robots('/science/1950/01')).toBe('noindex, follow')
  expect(await robots('/science/2199/12')).toBe('noindex, follow')
  expect(await robots('/science')).not.toContain('noindex')
})

test('an address in capitals leads to the page, and a draft’s leads nowhere', async ({ request }) => {
  const capitals = await request.get('/SCIENCE', { maxRedirects: 0 })
  expect(capitals.status()).toBe(308)
  const draft = await request.get('/standards/a-language-tag-is-read-from-left-to-right')
  expect(draft.status()).toBe(404)
})

test('a reader searches for a word, whatever else is typed, and finds the story', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('searchbox').first().fill('kilogram" OR * (NEAR')
  await page.getByRole('button', { name: 'Search' }).first().click()
  await expect(page.getByRole('main')).toBeVisible()
  await page.goto('/search?q=kilogram')
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: /kilogram/i })
      .first(),
  ).toBeVisible()
  await page
    .getByRole('main')
    .getByRole('link', { name: /kilogram/i })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('kilogram')
})

test('every kind of list is there, with its stories', async ({ page }) => {
  for (const path of ['/', '/latest', '/science', '/topics/measurement', '/people/ida-lindqvist']) {
    const response = await page.goto(path)
    expect(response?.status(), path).toBe(200)
    expect(await page.getByRole('main').getByRole('article').count(), path).toBeGreaterThan(0)
  }
  await page.goto('/corrections')
  await expect(page.getByRole('main')).toContainText('three months')
  await page.goto('/about/contact')
  await expect(page.getByRole('main')).toContainText(/not written/i)
})

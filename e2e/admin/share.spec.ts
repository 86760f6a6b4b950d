import { ArticleScreen } from '../fixtures/article-screen.ts'
import { expect, test } from '../fixtures/test.ts'

test('somebody without an account reads a draft by a link, until it is revoked; nobody keeps it', async ({
  editor,
  browser,
  publication,
}) => {
  test.slow()
  const screen = new ArticleScreen(editor)
  await screen.opensNew()
  await screen.field('Headline').fill('Norrvik’s lighthouse goes dark')
  await screen.text().click()
  await screen.types('The lighthouse of Norrvik goes dark in May.')
  await screen.saves()
  await screen.asksFor('Share preview')
  const dialog = editor.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Make a link' }).click()
  await expect(dialog.getByText('Say whom it is for')).toBeVisible()
  await dialog.getByLabel('For whom').fill('The harbour master')
  await dialog.getByRole('button', { name: 'Make a link' }).click()
  const address = await dialog.getByRole('textbox', { name: 'The link' }).inputValue()

  const stranger = await browser.newContext({ baseURL: publication.url })
  const page = await stranger.newPage()
  const path = new URL(address).pathname
  const answer = await page.goto(path)
  const headers = answer?.headers() ?? {}
  expect(headers['cache-control']).toContain('no-store')
  expect(headers['x-robots-tag']).toContain('noindex')
  expect(headers['referrer-policy']).toBe('no-referrer')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Norrvik’s lighthouse goes dark')
  await expect(page.getByRole('note').filter({ hasText: 'Not published' })).toBeVisible()
  // The link opens nothing else: the desk's own preview asks for a sign-in, and another token is none.
  expect(await (await page.request.get(`/preview/${screen.id()}`)).text()).not.toContain('lighthouse')
  expect((await page.request.get(`${path}x`)).status()).toBe(404)
  expect(publication.printed()).not.toContain(path)

  await dialog.getByRole('button', { name: 'Revoke the link for The harbour master' }).click()
  await expect(dialog.getByRole('region', { name: 'Links' })).toContainText('Revoked')
  expect((await page.goto(path))?.status()).toBe(404)
  await expect(page.getByText(/goes dark/)).toHaveCount(0)
  await stranger.close()
})

test('a live story moves to another section, and a reader who follows the old address comes to it', async ({ editor, page }) => {
  test.slow()
  const screen = new ArticleScreen(editor)
  await screen.opensNew()
  await screen.field('Headline').fill('Norrvik measures the depth of its river')
  await screen.text().click()
  await screen.types('The river is nine metres deep.')
  await screen.saves()
  await screen.takes('Publish', 'Publish now')
  const link = editor.getByRole('link', { name: 'See it as a reader' })
  const before = (await link.getAttribute('href')) ?? ''
  await screen.asksFor('Move to another section')
  const dialog = editor.getByRole('dialog')
  await dialog.getByRole('combobox', { name: 'Section' }).click()
  const option = editor.getByRole('option', { selected: false }).first()
  await option.click()
  await expect(dialog.getByText('leads there for ever')).toBeVisible()
  await screen.answersChecks()
  await dialog.getByRole('button', { name: 'Move it' }).click()
  await screen.says('It is moved.')
  await page.goto(before)
  expect(new URL(page.url()).pathname).not.toBe(before)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Norrvik measures the depth of its river')
})

import type { Page } from '@playwright/test'
import { ArticleScreen } from '../fixtures/article-screen.ts'
import { expect, test } from '../fixtures/test.ts'

test.setTimeout(120_000)

async function begins(page: Page, headline: string): Promise<ArticleScreen> {
  const screen = new ArticleScreen(page)
  await screen.opensNew()
  await screen.field('Headline').fill(headline)
  await screen.saves()
  return screen
}

test('a draft is moved to the trash, taken back from the notice by keyboard, and restored from the list', async ({ editor }) => {
  const headline = 'A story that Norrvik does not need'
  const screen = await begins(editor, headline)
  const address = new URL(editor.url()).pathname
  await screen.takes('Move to trash', 'Move it to the trash')
  await screen.says('Moved to the trash.')
  // The button that was pressed is gone, so the focus is on what was said; Tab leads to "Undo".
  await expect(editor.locator('.notices [tabindex="-1"]')).toBeFocused()
  await editor.keyboard.press('Tab')
  await expect(editor.getByRole('button', { name: 'Undo' })).toBeFocused()
  await editor.keyboard.press('Enter')
  await screen.says('Taken out of the trash.')
  await expect(editor.getByRole('button', { name: 'Publish', exact: true })).toBeVisible()

  await screen.takes('Move to trash', 'Move it to the trash')
  await screen.says('Moved to the trash.')
  await editor.goto('/admin/articles')
  await expect(editor.getByRole('link', { name: headline })).toHaveCount(0)
  await editor
    .getByRole('navigation', { name: 'By status' })
    .getByRole('link', { name: /^Trash/ })
    .click()
  await expect(editor.getByRole('row', { name: new RegExp(headline) })).toContainText(/\d{4}/)
  await expect(editor.getByRole('button', { name: /Delete/ })).toHaveCount(0)
  await editor.getByRole('button', { name: `Restore ${headline}` }).click()
  await expect(editor.locator('.list-notice')).toContainText('is out of the trash')
  await expect(editor.getByRole('link', { name: headline })).toHaveCount(0)
  await editor.goto(address)
  await screen.isReady()
  await expect(screen.field('Headline')).toHaveValue(headline)
})

test('an administrator deletes an article for good, after a question', async ({ admin }) => {
  const headline = 'A story that nobody shall find again'
  const screen = await begins(admin, headline)
  const address = new URL(admin.url()).pathname
  await screen.takes('Move to trash', 'Move it to the trash')
  await screen.says('Moved to the trash.')
  await admin.goto('/admin/articles?status=trash')
  await admin.getByRole('button', { name: `Delete ${headline} for good` }).click()
  await admin.getByRole('dialog').getByRole('button', { name: 'Delete it for good' }).click()
  await expect(admin.locator('.list-notice')).toContainText('was deleted for good')
  await expect(admin.getByText('The trash is empty')).toBeVisible()
  expect((await admin.request.get(address)).status()).toBe(404)
})

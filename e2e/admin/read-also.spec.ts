import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { ArticleScreen } from '../fixtures/article-screen.ts'
import { expect, test } from '../fixtures/test.ts'

test.setTimeout(120_000)

const suggestions = (page: Page) => page.getByRole('region', { name: 'Suggestions' })
const offered = (page: Page) => suggestions(page).locator(':scope > ol > li')
const picked = (page: Page) => page.getByRole('list', { name: 'Picked for “Read also”' }).getByRole('listitem')

async function opensKilogram(page: Page): Promise<ArticleScreen> {
  await page.goto('/admin/articles?words=kilogram&status=live')
  await page.locator('.article-table tbody th a').first().click()
  const screen = new ArticleScreen(page)
  await screen.isReady()
  await screen.opensPart('Read also')
  await expect(suggestions(page)).toHaveAttribute('aria-busy', 'false')
  return screen
}

test('suggestions say why, are picked and dismissed by keyboard one after the other, and both are said aloud', async ({
  editor,
}) => {
  const screen = await opensKilogram(editor)
  await expect(offered(editor).first()).toContainText(/same (topic|topics|words|names?|source|sources|person|people)\b/)
  const before = await picked(editor).count()
  const picks = offered(editor).getByRole('button', { name: /^Pick/ })
  const name = (await picks.first().getAttribute('aria-label'))?.replace('Pick ', '') ?? ''
  await picks.first().focus()
  await editor.keyboard.press('Enter')
  await expect(suggestions(editor).getByRole('status')).toContainText(`“${name}” is picked`)
  await expect(picked(editor)).toHaveCount(before + 1)
  await expect(picked(editor).last()).toContainText(name)
  // Never offered a second time, and the focus is on the next.
  await expect(offered(editor).getByRole('button', { name: `Pick ${name}` })).toHaveCount(0)
  await expect(picks.first()).toBeFocused()

  await editor.keyboard.press('Tab')
  const dismissed =
    (await offered(editor)
      .getByRole('button', { name: /^Dismiss/ })
      .first()
      .getAttribute('aria-label')) ?? ''
  await expect(editor.getByRole('button', { name: dismissed })).toBeFocused()
  await editor.keyboard.press('Enter')
  await expect(suggestions(editor).getByRole('status')).toContainText('is dismissed')
  await expect(editor.getByRole('button', { name: dismissed })).toHaveCount(0)
  await screen.isSaved()

  await editor.reload()
  await screen.isReady()
  await screen.opensPart('Read also')
  await expect(suggestions(editor)).toHaveAttribute('aria-busy', 'false')
  await expect(picked(editor).last()).toContainText(name)
  await expect(editor.getByRole('button', { name: dismissed })).toHaveCount(0)
  await suggestions(editor).getByText('1 dismissed').click()
  await suggestions(editor)
    .getByRole('button', { name: /^Suggest again/ })
    .click()
  await expect(suggestions(editor).getByRole('status')).toContainText('is suggested again')
  await expect(editor.getByRole('button', { name: dismissed })).toBeVisible()
  const { violations } = await new AxeBuilder({ page: editor }).include('.rail').analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`)).toEqual([])
})

test('an article that says nothing yet is told what suggestions rest on, and gets some as it is written', async ({ editor }) => {
  const screen = new ArticleScreen(editor)
  await screen.opensNew()
  await screen.opensPart('Read also')
  await expect(suggestions(editor)).toContainText('No live article is close enough yet')
  await screen.field('Headline').fill('Why the kilogram of platinum and iridium drifted against its copies')
  await screen.text().click()
  await screen.types('The kilogram was a cylinder of platinum and iridium; now the Planck constant defines it.')
  await expect(offered(editor).first()).toBeVisible({ timeout: 15_000 })
  await expect(offered(editor).first()).toContainText('same words')
})

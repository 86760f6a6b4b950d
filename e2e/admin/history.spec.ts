import { AxeBuilder } from '@axe-core/playwright'
import { ArticleScreen } from '../fixtures/article-screen.ts'
import { expect, test } from '../fixtures/test.ts'

const headline = 'A bell for the harbour of Norrvik'

test('an editor compares two revisions, and takes an earlier one back', async ({ editor, contributor, page }) => {
  const screen = new ArticleScreen(editor)
  await screen.opensNew()
  await screen.field('Headline').fill(headline)
  await screen.text().click()
  await screen.types('The bell was cast in 1887.')
  await screen.opensPart('Details')
  await editor.getByRole('combobox', { name: 'Section' }).click()
  await editor.getByRole('option', { name: 'Science' }).click()
  await screen.saves()
  await screen.field('Headline').fill('A horn for the harbour of Norrvik')
  await screen.saves()
  const id = screen.id()

  await screen.asksFor('History')
  await expect(editor).toHaveURL(`/admin/articles/${id}/history`)
  await expect(editor.getByRole('heading', { level: 1 })).toHaveText('History')
  const compared = editor.locator('table.compared')
  await expect(compared.locator('del')).toHaveText('bell')
  await expect(compared.locator('ins')).toHaveText('horn')
  const { violations } = await new AxeBuilder({ page: editor }).analyze()
  expect(violations.map((one) => `${one.id}: ${one.nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])

  const rows = editor.locator('table').last().locator('tbody tr')
  await rows.last().getByRole('button', { name: 'Restore this version' }).click()
  await editor.getByRole('button', { name: /^Restore revision/ }).click()
  await expect(editor).toHaveURL(`/admin/articles/${id}`)
  await expect(screen.field('Headline')).toHaveValue(headline)
  await editor.goto(`/admin/articles/${id}/history`)
  await expect(rows.first()).toContainText('Taken back to an earlier revision')
  await expect(rows.first()).toContainText('Working copy')

  // It is not the contributor's, so to them there is nothing.
  expect((await contributor.goto(`/admin/articles/${id}/history`))?.status()).toBe(404)
  await expect(contributor.getByRole('main')).not.toContainText(headline)
  // It was never published, so nobody outside has a history of it.
  expect((await page.goto('/science/a-bell-for-the-harbour-of-norrvik/history'))?.status()).toBe(404)
})

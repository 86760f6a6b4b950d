import type { Page } from '@playwright/test'
import { ArticleScreen } from '../fixtures/article-screen.ts'
import { expect, test } from '../fixtures/test.ts'

async function opensLive(page: Page): Promise<ArticleScreen> {
  const screen = new ArticleScreen(page)
  await page.goto('/admin/articles?status=live')
  await page
    .getByRole('main')
    .getByRole('link', { name: /kilogram/i })
    .first()
    .click()
  await screen.isReady()
  return screen
}

test('by keyboard alone: one step leads on, the others are under “More”, and the focus comes back to what asked', async ({
  editor,
}) => {
  test.slow()
  const screen = await opensLive(editor)
  const more = editor.getByRole('button', { name: 'More', exact: true })
  await more.focus()
  await editor.keyboard.press('Enter')
  const correct = editor.getByRole('menuitem', { name: 'Correct', exact: true })
  await expect(correct).toBeVisible()
  await editor.keyboard.press('ArrowDown')
  await expect(correct).toBeFocused()
  await editor.keyboard.press('Escape')
  await expect(more).toBeFocused()

  await editor.keyboard.press('Enter')
  await expect(correct).toBeVisible()
  await editor.keyboard.press('ArrowDown')
  await editor.keyboard.press('Enter')
  const dialog = editor.getByRole('dialog', { name: 'Publish changes as …' })
  const chosen = dialog.getByRole('radio', { name: 'Correction', exact: true })
  await expect(chosen).toBeChecked()
  await expect(chosen).toBeFocused()
  await dialog.getByRole('textbox', { name: 'How it came about' }).fill('We counted a mast.')
  await editor.keyboard.press('Escape')
  await expect(more).toBeFocused()

  // What was typed is there when it is opened again.
  await screen.asksFor('Correct')
  await expect(dialog.getByRole('textbox', { name: 'How it came about' })).toHaveValue('We counted a mast.')
  // Readers see this text already, so it cannot go out as a change.
  await expect(dialog.getByRole('radio', { name: 'Update', exact: true })).toBeDisabled()
})

test('a change of substance that is called typographic is named, and asks for another class', async ({ editor }) => {
  test.slow()
  const screen = new ArticleScreen(editor)
  await screen.opensNew()
  await screen.field('Headline').fill('Norrvik counts its boats')
  await screen.text().click()
  await screen.types('There are 14 boats in Norrvik.')
  await screen.saves()
  await screen.takes('Publish', 'Publish now')
  await screen.field('Standfirst').fill('There were 40 boats last year.')
  await screen.saves()
  await screen.asksFor('Publish changes')
  const dialog = editor.getByRole('dialog')
  await expect(dialog.getByRole('button', { name: 'Publish the changes' })).toBeDisabled()
  await dialog.getByRole('radio', { name: 'Typographic', exact: true }).check()
  await expect(dialog.getByText('This is not a typo fix: it touches figures')).toBeVisible()
  await dialog.getByRole('radio', { name: 'Update', exact: true }).check()
  await expect(dialog.getByText('This is not a typo fix')).toHaveCount(0)
  await dialog.getByRole('textbox', { name: 'What is new' }).fill('Short.')
  await screen.answersChecks()
  await dialog.getByRole('button', { name: 'Publish the changes' }).click()
  await expect(dialog.getByRole('textbox', { name: 'What is new' })).toHaveAccessibleDescription(/Tell readers in a sentence/)
  await expect(dialog.getByRole('textbox', { name: 'What is new' })).toHaveValue('Short.')
})

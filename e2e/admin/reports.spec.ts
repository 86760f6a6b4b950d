import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from '@playwright/test'
import { ArticleScreen } from '../fixtures/article-screen.ts'
import { expect, test } from '../fixtures/test.ts'

test.setTimeout(180_000)

const story = '/science/the-kilogram-became-a-number'
const wrong = 'The kilogram was redefined in 2018, you write, and that is wrong.'
const why = 'We took the day of the vote for the day of the change.'

test('a reader without scripts reports an error, an editor turns it into a correction, and the reader sees it', async ({
  browser,
  editor,
  publication,
}) => {
  const reader = await withoutScripts(browser, publication.url)
  await test.step('the reader reports', () => reports(reader, wrong, 'Ada Falk'))
  await test.step('the editor finds it, and corrects the article from it', () => corrects(editor))
  await test.step('the reader sees the correction, and nobody sees who reported', () => sees(reader))
  await reader.context().close()
})

test('what is no error is answered with a reason, and spam is put aside and taken back', async ({
  browser,
  editor,
  publication,
}) => {
  const reader = await withoutScripts(browser, publication.url)
  const said = 'The photograph is not of the right vault.'
  await reports(reader, said, '')
  await reader.context().close()
  await editor.goto('/admin')
  await editor
    .getByRole('navigation', { name: 'Newsroom' })
    .getByRole('link', { name: /^Reports \d+ open$/ })
    .click()
  const report = editor.getByRole('listitem').filter({ hasText: said })
  await report.getByRole('button', { name: 'Nothing to correct' }).click()
  await expect(report.getByText('Say why nothing is to be corrected')).toBeVisible()
  expect((await new AxeBuilder({ page: editor }).analyze()).violations).toEqual([])
  await report.getByRole('button', { name: 'Spam' }).click()
  await expect(report).toHaveCount(0)
  await editor.getByRole('link', { name: 'Spam' }).click()
  await report.getByRole('button', { name: 'Open it again' }).click()
  await expect(report).toHaveCount(0)
  await editor.getByRole('link', { name: /^Open \d+$/ }).click()
  await report.getByLabel(/^Why nothing is to be corrected/).fill('It is: the archive says so.')
  await report.getByRole('button', { name: 'Nothing to correct' }).click()
  await expect(report).toHaveCount(0)
  await editor.getByRole('link', { name: 'Nothing to correct' }).click()
  await expect(report).toContainText('It is: the archive says so.')
})

test('a contributor finds no reports', async ({ contributor }) => {
  expect((await contributor.goto('/admin/reports'))?.status()).toBe(404)
  await expect(contributor.getByRole('navigation', { name: 'Newsroom' }).getByRole('link', { name: /^Reports/ })).toHaveCount(0)
})

async function withoutScripts(browser: Browser, baseURL: string): Promise<Page> {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false })
  return context.newPage()
}

async function reports(reader: Page, words: string, name: string): Promise<void> {
  await reader.goto(story)
  await reader.getByRole('link', { name: 'Report an error' }).click()
  await reader.getByRole('textbox', { name: 'What is wrong' }).fill(words)
  await reader.getByRole('textbox', { name: 'What is right' }).fill('It was in 2019.')
  await reader.getByRole('textbox', { name: 'Your name' }).fill(name)
  await reader.waitForTimeout(3_100)
  await reader.getByRole('button', { name: 'Send to the editors' }).click()
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Thank you')
}

async function corrects(editor: Page): Promise<void> {
  await editor.goto('/admin')
  await expect(editor.getByRole('heading', { name: 'Reported by readers' })).toBeVisible()
  await editor.goto('/admin/reports')
  const report = editor.getByRole('listitem').filter({ hasText: wrong })
  await expect(report).toContainText('From Ada Falk')
  await report.getByRole('link', { name: 'Start a correction' }).click()
  const screen = new ArticleScreen(editor)
  await screen.isReady()
  await expect(editor.locator('.standing-notices')).toContainText(wrong)
  await screen.field('Standfirst').fill('Since May 2019 no object has been the kilogram.')
  await screen.asksFor('Correct')
  const dialog = editor.getByRole('dialog')
  await expect(dialog.getByRole('checkbox', { name: wrong })).toBeChecked()
  await dialog.getByRole('textbox', { name: 'What was wrong', exact: true }).fill('the kilogram changed in 2018')
  await dialog.getByRole('textbox', { name: 'What is right', exact: true }).fill('the kilogram changed in May 2019')
  await dialog.getByRole('textbox', { name: 'How it came about', exact: true }).fill(why)
  await dialog.getByRole('textbox', { name: 'The wrong words', exact: true }).fill('in May 2918')
  await dialog.getByRole('textbox', { name: 'The right words', exact: true }).fill('in May 2019')
  await expect(dialog.getByText('The wrong words stand nowhere else.')).toBeVisible()
  await screen.answersChecks()
  await dialog.getByRole('button', { name: 'Publish the correction' }).click()
  await expect(dialog).toBeHidden()
  await screen.says('The correction is published.')
  await expect(editor.locator('.standing-notices')).not.toContainText(wrong)
  await editor.goto('/admin/reports?state=corrected')
  await expect(editor.getByRole('listitem').filter({ hasText: wrong })).toContainText('Corrected')
}

async function sees(reader: Page): Promise<void> {
  await reader.goto(story)
  await expect(reader.getByRole('main')).toContainText(why)
  await expect(reader.getByRole('main')).not.toContainText('Ada Falk')
  await reader.goto('/corrections')
  await expect(reader.getByRole('main')).toContainText(why)
  await expect(reader.getByRole('main')).toContainText(/Readers have reported .* since .* led to a correction/)
  const figures = await (await reader.request.get('/transparency.json')).json()
  expect(figures.errorReports.received).toBeGreaterThan(0)
  expect(figures.errorReports.corrected).toBe(1)
  expect(JSON.stringify(figures)).not.toContain('Ada Falk')
}

import type { Page } from '@playwright/test'
import { ArticleScreen } from '../fixtures/article-screen.ts'
import { expect, test } from '../fixtures/test.ts'

// Two stories of the demonstration that both say “three months”.
const story = { title: 'The web, from memo to public domain', path: '/history/the-web-from-memo-to-public-domain' }
const other = '/history/three-computers-on-each-voyager'

test.setTimeout(180_000)

test('a correction goes along to every place where the error stands, and readers see where it was', async ({ editor, page }) => {
  const screen = new ArticleScreen(editor)
  await test.step('the editor puts the sentence right', () => putsRight(screen))
  await test.step('the desk lists where else it stands, here and in other stories', () => isListed(screen))
  await test.step('it goes out with all of it, and the other story waits in its working copy', () => goesOut(screen))
  await test.step('a reader finds the mark in the text, and the note', () => isRead(page))
})

async function putsRight(screen: ArticleScreen): Promise<void> {
  const { page } = screen
  await page.goto('/admin/articles?q=web+memo+public+domain')
  await page.getByRole('main').getByRole('link', { name: /memo/i }).first().click()
  await screen.isReady()
  const sentence = screen
    .text()
    .getByText(/three months/i)
    .first()
  await selectWords(sentence, /three months/i)
  await page.keyboard.type('four months')
  await expect(screen.text()).toContainText('four months')
}

async function isListed(screen: ArticleScreen): Promise<void> {
  const { page } = screen
  await screen.asksFor('Correct')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('textbox', { name: 'What was wrong', exact: true })).toHaveValue(/three months/i)
  await expect(dialog.getByRole('textbox', { name: 'What is right', exact: true })).toHaveValue(/four months/i)
  await dialog.getByRole('textbox', { name: 'How it came about', exact: true }).fill('We counted from the wrong day.')
  await dialog.getByRole('textbox', { name: 'The wrong words', exact: true }).fill('three months')
  await dialog.getByRole('textbox', { name: 'The right words', exact: true }).fill('four months')
  const standing = dialog.getByRole('region', { name: 'Where the error still stands' })
  await expect(standing).toContainText(/still stand in 1 place in this article and in 1 other article/)
  await expect(standing.getByRole('checkbox', { name: /Key point 1/ })).toBeChecked()
  await expect(standing.getByRole('group', { name: /In other articles/ })).toContainText('three months')
}

async function goesOut(screen: ArticleScreen): Promise<void> {
  const { page } = screen
  const dialog = page.getByRole('dialog')
  const send = async () => {
    await screen.answersChecks()
    await dialog.getByRole('button', { name: 'Publish the correction' }).click()
  }
  // What was mended changes what a warning says, and then it is to be read again.
  await expect(async () => {
    if (await dialog.isVisible()) await send()
    await expect(dialog).toBeHidden({ timeout: 5_000 })
  }).toPass()
  await screen.says('The correction is published. Put right in working copies')
  await page.locator('.notices').getByRole('link').first().click()
  await screen.isReady()
  await expect(screen.text()).toContainText('four months')
  await expect(page.locator('.article-status')).toContainText(/changes/i)
}

async function isRead(reader: Page): Promise<void> {
  await reader.goto(story.path)
  await expect(reader.getByRole('region', { name: 'Key points' })).toContainText('four months')
  const mark = reader.locator('.body a.corrected')
  await expect(mark).toHaveText('Correction')
  await mark.click()
  await expect(reader.locator('li:target')).toContainText('We counted from the wrong day.')
  await reader.goto('/corrections')
  await expect(reader.getByRole('main')).toContainText('We counted from the wrong day.')
  await reader.goto(other)
  await expect(reader.getByRole('main')).toContainText('three months')
}

// As a person does who drags over the words.
async function selectWords(within: ReturnType<Page['getByText']>, words: RegExp): Promise<void> {
  await within.evaluate((element, source) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const hit = new RegExp(source, 'i').exec(node.textContent ?? '')
      if (!hit) continue
      element.closest<HTMLElement>('[contenteditable]')?.focus()
      getSelection()?.setBaseAndExtent(node, hit.index, node, hit.index + hit[0].length)
      return
    }
  }, words.source)
}

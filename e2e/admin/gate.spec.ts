import type { Page } from '@playwright/test'
import { ArticleScreen } from '../fixtures/article-screen.ts'
import { changeOneByte } from '../fixtures/change-one-byte.ts'
import { expect, test } from '../fixtures/test.ts'

const headline = 'Norrvik counts its herring again after forty years'
const reason = 'The harbour board has one editor this week, who wrote and published it.'

test.setTimeout(180_000)

test('a story that a machine left its traces in is held back, mended, let out with a reason, and readers find the reason', async ({
  editor,
  page,
  publication,
}) => {
  const screen = new ArticleScreen(editor)
  await test.step('it is written, and the checks find what is wrong while it is', () => writes(screen))
  await test.step('it cannot be published, and no reason would let it', () => isHeldBack(screen))
  await test.step('one click puts marks right, hands do the rest, one finding is let be', () => isMended(screen))
  const address = await test.step('it goes out with a reason for the error that stays', () => goesOut(screen))
  await test.step('a reader finds how it was checked, and the reason', () => isRead(page, address))
  await test.step('a figure is corrected, and the note stands on the story', () => isCorrected(screen, page, address))
  await test.step('a reader’s browser finds it as it was signed', () => isVerified(page, address))
  await test.step('one byte is changed behind the program’s back, and the browser finds it', async () => {
    changeOneByte(publication.folder, address.split('/').at(-1) ?? '')
    await page.reload()
    await expect(page.locator('p[data-verdict]')).toContainText('Not right')
  })
})

async function writes(screen: ArticleScreen): Promise<void> {
  const { page } = screen
  await screen.opensNew()
  await screen.opensPart('Details')
  await page.getByRole('combobox', { name: 'Section' }).click()
  await page.getByRole('option', { name: 'Science' }).click()
  await screen.opensPart('References')
  await screen.field('Headline').fill(headline)
  await screen.field('Standfirst').fill('The "silver count" was last made in 1986.')
  await screen.addsDocument({ title: 'Register of the herring count', publisher: 'Norrvik Harbour', published: '2026-05' })
  await screen.text().click()
  await screen.types('Rewritten version:')
  await page.keyboard.press('Enter')
  await screen.types('Norrvik counts its herring again. The last silver count was made in 1986, forty years ago.')
  await screen.cites('reg', 'Register of the herring count')
  await screen.opensPart('Checks')
  const label = finding(page, 'LEAK-01')
  await expect(label).toContainText('Rewritten version')
  await expect(page.getByRole('list', { name: 'Must be put right' })).toContainText('Rewritten version')
  await expect(screen.text().locator('.check-error').first()).toHaveText('Rewritten version:')
  await expect(page.getByRole('button', { name: 'Paragraph 2: cited' })).toBeVisible()
}

async function isHeldBack(screen: ArticleScreen): Promise<void> {
  const { page } = screen
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('region', { name: 'Must be put right' })).toContainText('These cannot be overridden')
  await expect(dialog.getByRole('button', { name: 'Publish now' })).toBeDisabled()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
}

async function isMended(screen: ArticleScreen): Promise<void> {
  const { page } = screen
  // By keyboard to the gravest: its words are selected, so one key takes them away.
  await screen.field('Headline').focus()
  await page.keyboard.press('F8')
  await expect(page.locator('.next-finding')).toContainText('Rewritten version')
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Delete')
  await expect(screen.text()).not.toContainText('Rewritten')
  await expect(finding(page, 'LEAK-01')).toHaveCount(0)
  await finding(page, 'TYP-03')
    .first()
    .getByRole('button', { name: /^Put right/ })
    .click()
  await expect(screen.field('Standfirst')).toHaveValue('The “silver count” was last made in 1986.')
  await expect(page.getByText(/^\d+ found, in the text as it stands\.$/)).toBeVisible()
  const remark = page.locator('.finding-remark').first()
  await remark.getByRole('button', { name: /^Ignore/ }).click()
  await page.getByLabel('Why it may stay').fill('It is short because it is an announcement.')
  await page.getByRole('button', { name: 'Ignore it' }).click()
  await expect(page.getByText('1 ignored, with its reason')).toBeVisible()
  await screen.text().click()
  await page.keyboard.press('Control+End')
  await screen.types(' They call it sillmatch.It lasts a day.')
  const glued = finding(page, 'TYP-01')
  await expect(glued.locator('ins')).toHaveText('ch. It')
  await glued.getByRole('button', { name: /^Take/ }).click()
  await expect(screen.text()).toContainText('sillmatch. It lasts a day.')
  const unknown = finding(page, 'TYP-09').filter({ hasText: 'sillmatch' })
  await unknown.getByRole('button', { name: 'Add to the word list: sillmatch' }).click()
  await expect(unknown).toHaveCount(0)
}

async function goesOut(screen: ArticleScreen): Promise<string> {
  const { page } = screen
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await screen.answersChecks('Because.')
  await dialog.getByRole('button', { name: 'Publish now' }).click()
  await expect(dialog.getByRole('alert')).toContainText('Say why each error may stand')
  await expect(dialog.getByLabel('It needs a second pair of eyes')).toHaveAccessibleDescription(/at least 20 characters/)
  await screen.answersChecks(reason)
  await dialog.getByRole('button', { name: 'Publish now' }).click()
  await screen.closesDone('Published')
  await screen.says('Published. Readers see it now.')
  const link = page.getByRole('link', { name: 'See it as a reader' })
  return (await link.getAttribute('href')) ?? ''
}

async function isRead(reader: Page, address: string): Promise<void> {
  await reader.goto(address)
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(headline)
  const made = reader.locator('.how-checked')
  await expect(made).toContainText(/How this was made: \d+ checks, 0 errors, \d+ overrides? with a reason/)
  await expect(made).toContainText('It needs a second pair of eyes')
  await expect(made).toContainText(reason)
}

async function isCorrected(screen: ArticleScreen, reader: Page, address: string): Promise<void> {
  const { page } = screen
  await page.reload()
  await screen.isReady()
  await screen.field('Standfirst').fill('The “silver count” was last made in 1985.')
  await screen.saves()
  await screen.asksFor('Correct')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('textbox', { name: 'What was wrong', exact: true })).toHaveValue(/1986/)
  await dialog.getByLabel('How it came about').fill('We read the wrong page of the register.')
  await dialog.getByLabel('The wrong words').fill('made in 1986')
  await dialog.getByLabel('The right words').fill('made in 1985')
  const standing = dialog.getByRole('region', { name: 'Where the error still stands' })
  await expect(standing.getByRole('checkbox', { name: /Paragraph 1/ })).toBeChecked()
  // What was mended with it changes what a check says, and then it is to be answered again.
  await expect(async () => {
    if (await dialog.isVisible()) {
      await screen.answersChecks(reason)
      await dialog.getByRole('button', { name: 'Publish the correction' }).click()
    }
    await expect(dialog).toBeHidden({ timeout: 5_000 })
  }).toPass()
  await screen.says(/The correction is published/)
  await reader.goto(address)
  const note = reader.getByRole('region', { name: 'Correction' })
  await expect(note).toContainText('We read the wrong page of the register.')
  await expect(reader.locator('.body')).toContainText('1985')
}

async function isVerified(reader: Page, address: string): Promise<void> {
  await reader.goto(`${address}/verify`)
  await expect(reader.locator('p[data-verdict]')).toHaveText('Checked in your browser: all is as it was signed.')
  await expect(reader.locator('[data-steps]')).toContainText('comes into the next checkpoint')
}

function finding(page: Page, rule: string) {
  return page.locator(`.finding[data-rule="${rule}"]`)
}

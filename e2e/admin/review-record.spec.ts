import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { ArticleScreen } from '../fixtures/article-screen.ts'
import { expect, test } from '../fixtures/test.ts'

const headline = 'Norrvik lends out its tide tables once more'

test.setTimeout(180_000)

test('what a machine drafted is reviewed by a second person, word for word, before readers see it', async ({
  contributor,
  editor,
  page,
}) => {
  const own = new ArticleScreen(contributor)
  const desk = new ArticleScreen(editor)
  const id = await test.step('a contributor writes it with a machine, and says so', () => writes(own))
  await test.step('an editor cannot publish what nobody has reviewed', () => isHeldBack(desk, id))
  await test.step('the review wants all three ticks, and a change voids it', () => isReviewed(desk))
  const address = await test.step('it goes out', () => goesOut(desk))
  await test.step('readers find who reviewed it, and how', () => isRead(page, address))
})

async function writes(screen: ArticleScreen): Promise<string> {
  const { page } = screen
  await screen.opensNew()
  await screen.opensPart('References')
  await screen.field('Headline').fill(headline)
  await screen.field('Standfirst').fill('The harbour library keeps them from 1986 on.')
  await screen.addsDocument({ title: 'Register of the harbour library', publisher: 'Norrvik Harbour', published: '2026-05' })
  await screen.text().click()
  await screen.types('The harbour library of Norrvik lends out its tide tables once more.')
  await screen.cites('reg', 'Register of the harbour library')
  await screen.opensPart('Provenance')
  await page.getByRole('combobox', { name: 'How the text was made' }).click()
  await page.getByRole('option', { name: 'Drafted with AI, reviewed by a person' }).click()
  await page.getByRole('combobox', { name: 'Reviewed by' }).click()
  await page.getByRole('option').first().click()
  await expect(page.getByRole('region', { name: 'Review record' })).toContainText('Nobody has recorded a review')
  await expect(page.getByRole('button', { name: 'Record a review' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Submit', exact: true }).click()
  await page.getByRole('button', { name: 'Submit it' }).click()
  await screen.says(/Submitted/)
  return screen.id()
}

async function isHeldBack(screen: ArticleScreen, id: string): Promise<void> {
  const { page } = screen
  await screen.opens(id)
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('region', { name: 'Must be put right' })).toContainText('No review of this text is recorded')
  await expect(dialog.getByRole('button', { name: 'Publish now' })).toBeDisabled()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
}

async function isReviewed(screen: ArticleScreen): Promise<void> {
  const { page } = screen
  await screen.opensPart('Provenance')
  const review = page.getByRole('region', { name: 'Review record' })
  await records(page, ['accuracy', 'plausibility'])
  await expect(page.getByRole('dialog')).toContainText('Open each source first.')
  await expect(page.getByRole('dialog').getByLabel('I have opened each source')).not.toBeChecked()
  const { violations } = await new AxeBuilder({ page }).include('[role="dialog"]').analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  await page.getByRole('dialog').getByLabel('I have opened each source').check()
  await page.getByRole('dialog').getByRole('button', { name: 'Record the review' }).click()
  await expect(review).toContainText('Reviewed as it stands by')
  await screen.field('Standfirst').fill('The harbour library keeps them from 1987 on.')
  await expect(review).toContainText('that review no longer counts')
  await screen.saves()
  await records(page, ['accuracy', 'plausibility', 'sources'])
  await expect(review).toContainText('Reviewed as it stands by')
}

async function records(page: Page, ticks: ('accuracy' | 'plausibility' | 'sources')[]): Promise<void> {
  await page.getByRole('button', { name: 'Record a review' }).click()
  const dialog = page.getByRole('dialog')
  const labels = { accuracy: /checked each statement/, plausibility: /whether it can be so/, sources: /opened each source/ }
  for (const tick of ticks) await dialog.getByLabel(labels[tick]).check()
  await dialog.getByRole('button', { name: 'Record the review' }).click()
}

async function goesOut(screen: ArticleScreen): Promise<string> {
  const { page } = screen
  await screen.takes('Publish', 'Publish now')
  await screen.says('Published. Readers see it now.')
  return (await page.getByRole('link', { name: 'See it as a reader' }).getAttribute('href')) ?? ''
}

async function isRead(reader: Page, address: string): Promise<void> {
  await reader.goto(address)
  await expect(reader.locator('meta[name="ai-disclosure"]')).toHaveAttribute('content', 'ai-generated')
  await expect(reader.locator('.story-head')).toContainText(/Drafted with AI .*reviewed by/)
  const made = reader.locator('.how-checked')
  await made.locator('summary').click()
  await expect(made).toContainText(/Reviewed by.*for accuracy, for plausibility, and with its source opened/s)
  for (const colorScheme of ['light', 'dark'] as const) {
    await reader.emulateMedia({ colorScheme })
    const { violations } = await new AxeBuilder({ page: reader }).analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
  }
}

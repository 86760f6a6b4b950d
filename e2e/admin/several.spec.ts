import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { ArticleScreen } from '../fixtures/article-screen.ts'
import { expect, test } from '../fixtures/test.ts'

test.setTimeout(180_000)

const steps = (page: Page) => page.getByRole('region', { name: 'With the selected articles' })
const report = (page: Page) => page.getByRole('region', { name: 'What was done' })
const row = (page: Page, headline: string) => page.getByRole('row').filter({ hasText: headline })
const box = (page: Page, headline: string) => page.getByRole('checkbox', { name: `Select ${headline}` })

async function begins(page: Page, headlines: string[]): Promise<void> {
  for (const headline of headlines) {
    const screen = new ArticleScreen(page)
    await screen.opensNew()
    await screen.field('Headline').fill(headline)
    await screen.saves()
  }
}

test('several are selected by mouse, moved to another section, and then to the trash with undo', async ({ editor }) => {
  const headlines = ['Several: one ferry', 'Several: two ferries', 'Several: three ferries']
  await begins(editor, headlines)
  await editor.goto('/admin/articles?words=ferr&status=draft')
  const [first = '', , third = ''] = headlines.toReversed()
  await box(editor, first).click()
  await expect(steps(editor)).toContainText('1 selected')
  await box(editor, third).click({ modifiers: ['Shift'] })
  await expect(steps(editor)).toContainText('3 selected')

  const section = steps(editor).getByLabel('Section for the selected articles')
  const was = ((await row(editor, first).getByRole('cell').nth(2).textContent()) ?? '').trim()
  const other = (await section.locator('option').allInnerTexts()).find((name) => name !== was && !name.endsWith('…')) ?? ''
  await section.selectOption(other)
  await steps(editor).getByRole('button', { name: 'Move', exact: true }).click()
  await expect(report(editor)).toContainText('3 articles were moved.')
  await expect(report(editor)).toBeFocused()
  for (const headline of headlines) await expect(row(editor, headline)).toContainText(other)

  await editor.getByRole('checkbox', { name: 'Select all on this page' }).click()
  await steps(editor).getByRole('button', { name: 'Move to trash' }).click()
  await expect(report(editor)).toContainText('3 articles were moved to the trash.')
  await expect(editor.getByText('No article fits these filters.')).toBeVisible()
  await report(editor).getByRole('button', { name: 'Undo' }).click()
  await expect(report(editor)).toContainText('3 articles were taken out of the trash.')
  for (const headline of headlines) await expect(row(editor, headline)).toBeVisible()
})

test('by keyboard alone: X, Shift with the walk, all, none; a topic for all, and each refusal with its reason', async ({
  editor,
}) => {
  const headlines = ['Keys: one tram', 'Keys: two trams']
  await begins(editor, headlines)
  await editor.goto('/admin/articles?words=tram&status=draft')
  const links = editor.locator('.article-table tbody th a')
  await expect(async () => {
    await editor.keyboard.press('j')
    await expect(links.first()).toBeFocused({ timeout: 200 })
  }).toPass()
  await editor.keyboard.press('x')
  await expect(steps(editor)).toContainText('1 selected')
  await editor.keyboard.press('Shift+ArrowDown')
  await expect(links.nth(1)).toBeFocused()
  await expect(steps(editor)).toContainText('2 selected')
  await editor.keyboard.press('Escape')
  await expect(steps(editor)).toHaveCount(0)
  await editor.keyboard.press('a')
  await expect(steps(editor)).toContainText('2 selected')
  await expect(editor.getByRole('status').filter({ hasText: '2 of 2 selected' })).toBeAttached()

  // Publishing asks first, and what the checks do not let out is listed with the reason.
  await editor.keyboard.press('e')
  const section = steps(editor).getByLabel('Section for the selected articles')
  await expect(section).toBeFocused()
  const publish = steps(editor).getByRole('button', { name: 'Publish' })
  while (!(await publish.evaluate((button) => button === document.activeElement))) await editor.keyboard.press('Tab')
  await editor.keyboard.press('Enter')
  const dialog = editor.getByRole('dialog', { name: 'Publish these 2 articles?' })
  await expect(dialog.getByRole('button', { name: 'Publish them' })).toBeFocused()
  await editor.keyboard.press('Enter')
  await expect(report(editor)).toContainText('0 articles were published. 2 were refused:', { timeout: 60_000 })
  await expect(report(editor)).toBeFocused()
  for (const headline of headlines)
    await expect(report(editor).getByRole('listitem').filter({ hasText: headline })).toContainText(/: .{20,}/)
  // What was refused stays selected.
  await expect(steps(editor)).toContainText('2 selected')
  await steps(editor).getByLabel('Topic for the selected articles').selectOption({ index: 1 })
  await steps(editor).getByRole('button', { name: 'Add', exact: true }).press('Enter')
  await expect(report(editor)).toContainText('2 articles were filed under the topic.')
})

test('a contributor does with several what they may do with one, and is shown no more', async ({ contributor }) => {
  await begins(contributor, ['Mine: a bridge'])
  await contributor.goto('/admin/articles?words=mine+bridge')
  await box(contributor, 'Mine: a bridge').check()
  await expect(steps(contributor).getByRole('button', { name: 'Publish' })).toHaveCount(0)
  await steps(contributor).getByRole('button', { name: 'Submit for review' }).click()
  await expect(report(contributor)).toContainText('1 article was submitted for review.')
  await expect(row(contributor, 'Mine: a bridge')).toContainText('In review')
  await box(contributor, 'Mine: a bridge').check()
  await steps(contributor).getByRole('button', { name: 'Move to trash' }).click()
  await expect(report(contributor)).toContainText('0 articles were moved to the trash. 1 was refused:')
})

for (const [width, scheme] of [
  [1280, 'light'],
  [1024, 'dark'],
  [390, 'dark'],
] as const) {
  test(`selecting is for everybody, ${width} pixels wide and ${scheme}`, async ({ editor }) => {
    await editor.setViewportSize({ width, height: 844 })
    await editor.emulateMedia({ colorScheme: scheme })
    await editor.goto('/admin/articles')
    await editor.getByRole('checkbox', { name: 'Select all on this page' }).check()
    await expect(steps(editor)).toBeVisible()
    const { violations } = await new AxeBuilder({ page: editor }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`)).toEqual([])
    expect(await editor.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  })
}

import { expect, test } from '../fixtures/test.ts'

test('the overview names what readers got last, with its reads, and leads to the calendar', async ({ editor }) => {
  await editor.goto('/admin')
  const last = editor.locator('section').filter({ has: editor.getByRole('heading', { name: 'Published last' }) })
  await expect(last.getByRole('listitem').first()).toContainText(/\d+ reads?/)
  for (const name of [
    'Still to go out today',
    'In review',
    'Waiting for you',
    'Let out against a check',
    'Sources gone',
    'Reported by readers',
  ])
    await expect(editor.getByRole('heading', { name })).toBeVisible()
  await expect(editor.getByRole('heading', { name: 'Overdue' })).toHaveCount(0)
  await editor.getByRole('navigation', { name: 'Newsroom' }).getByRole('link', { name: 'Calendar' }).click()
  await expect(editor.getByRole('heading', { level: 1 })).toHaveText(/^\w+ \d{4}$/)
})

test('a contributor sees their own work, and nothing of checks and sources', async ({ contributor }) => {
  await contributor.goto('/admin')
  await expect(contributor.getByRole('heading', { name: 'With the editors' })).toBeVisible()
  await expect(contributor.getByRole('heading', { name: 'Sources gone' })).toHaveCount(0)
  await contributor.goto('/admin/calendar')
  await expect(contributor.getByRole('table')).toBeVisible()
})

test('the days of the calendar are walked by the arrows, and Enter leads into a day', async ({ editor }) => {
  await editor.goto('/admin/calendar?month=2026-11')
  const day = (number: number) => editor.locator(`[data-day="${number}"]`)
  await expect(editor.getByRole('heading', { level: 1 })).toHaveText('November 2026')
  await expect(editor.locator('[data-day][tabindex="0"]')).toHaveCount(1)
  await day(10).focus()
  await editor.keyboard.press('ArrowRight')
  await expect(day(11)).toBeFocused()
  await editor.keyboard.press('ArrowDown')
  await expect(day(18)).toBeFocused()
  await editor.keyboard.press('Home')
  await expect(day(1)).toBeFocused()
  const [busy] = await editor.locator('[data-day]:has(a)').all()
  if (!busy) throw new Error('Nothing went out in that month.')
  await busy.focus()
  await editor.keyboard.press('Enter')
  await expect(busy.getByRole('link').first()).toBeFocused()
  await editor.getByRole('link', { name: /^Earlier/ }).click()
  await expect(editor.getByRole('heading', { level: 1 })).toHaveText('October 2026')
})

test('a list is narrowed by topic and status at once, kept under a name, and forgotten', async ({ editor }) => {
  await editor.goto('/admin/articles?status=live')
  const all = await editor.locator('.article-table tbody tr').count()
  await editor.getByLabel('Topic').selectOption({ index: 1 })
  await editor.getByRole('button', { name: 'Filter' }).click()
  await expect(editor).toHaveURL(/topic=/)
  expect(await editor.locator('.article-table tbody tr').count()).toBeLessThan(all)
  await editor.getByRole('button', { name: 'Save this view' }).click()
  const dialog = editor.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Save it' }).click()
  await expect(dialog).toContainText('Give it a name.')
  await dialog.getByLabel('Name').fill('My topic')
  await dialog.getByRole('button', { name: 'Save it' }).click()
  await editor.goto('/admin/articles')
  await editor.getByRole('navigation', { name: 'Saved views' }).getByRole('link', { name: 'My topic' }).click()
  await expect(editor).toHaveURL(/topic=/)
  await expect(editor.getByRole('link', { name: 'My topic' })).toHaveAttribute('aria-current', 'page')
  await editor.getByRole('button', { name: 'Forget this view' }).click()
  await editor.getByRole('dialog').getByRole('button', { name: 'Forget it' }).click()
  await expect(editor.getByRole('link', { name: 'My topic' })).toHaveCount(0)
})

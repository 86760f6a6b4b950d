import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { localMinute } from '#lib/dates.ts'
import { ArticleScreen } from '../fixtures/article-screen.ts'
import { account, startPublication } from '../fixtures/publication.ts'
import { expect, signInByForm, test } from '../fixtures/test.ts'

const zone = 'Europe/Berlin'
const minute = 60_000

/** The next full minute that leaves time to fill in the form. */
const nextMinute = () => Math.ceil((Date.now() + 25_000) / minute) * minute

async function writes(page: Page, headline: string): Promise<ArticleScreen> {
  const screen = new ArticleScreen(page)
  await screen.opensNew()
  await screen.field('Headline').fill(headline)
  await screen.text().click()
  await screen.types('The harbour of Norrvik opens again after the flood.')
  await screen.saves()
  return screen
}

async function schedules(screen: ArticleScreen, at: number): Promise<string> {
  const { page } = screen
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: 'At a time' }).check()
  await dialog.getByLabel('Day and time').fill(localMinute(at, zone))
  const sentence = dialog.getByText(/^Goes to \//)
  await expect(sentence).toContainText(`(${zone})`)
  await screen.answersChecks()
  const [, address = ''] = /^Goes to (\S+)/.exec((await sentence.textContent()) ?? '') ?? []
  await dialog.getByRole('button', { name: 'Schedule', exact: true }).click()
  await expect(dialog).toBeHidden()
  await screen.says('Scheduled.')
  return address
}

test('a story whose moment passes while the server is down goes out when it is up again, as it was chosen, and once', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  const first = await startPublication({ isMortal: true })
  const context = await browser.newContext({ baseURL: first.url, viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  const { email, password } = account('editor')
  await signInByForm(page, email, password)
  await page.waitForURL((url) => !url.pathname.includes('sign-in'))
  const screen = await writes(page, 'Norrvik’s harbour reopens')
  const due = nextMinute()
  const address = await schedules(screen, due)
  await expect(page.getByText('What goes out is the text that was chosen')).toBeVisible()
  await screen.field('Headline').fill('Norrvik’s harbour reopens, at last')
  await screen.saves()
  await expect(page.getByText('the changes do not go out with it')).toBeVisible()
  const early = await page.request.get(address)
  expect(early.status()).toBe(404)
  const startAgain = await first.kill()
  expect(Date.now(), 'it was killed before the moment').toBeLessThan(due)
  await wait(due + 2_000 - Date.now())

  const second = await startAgain()
  await expect.poll(async () => (await page.request.get(address)).status(), { timeout: 10_000 }).toBe(200)
  const reader = await context.newPage()
  await reader.goto(address)
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Norrvik’s harbour reopens')
  await wait(2_000)
  const feed = await (await page.request.get('/feed.xml')).text()
  expect(feed.split(`<link>${second.url}${address}</link>`).length - 1, 'items of the feed').toBe(1)
  await page.reload()
  await screen.isReady()
  await expect(page.locator('.article-status')).toHaveText('Live, with changes that readers do not see')
  await context.close()
  await second.stop()
})

test('what is scheduled is moved and called off, and an embargo keeps everybody from publishing', async ({ editor }) => {
  test.slow()
  const screen = await writes(editor, 'The ferry of Norrvik gets a new captain')
  await schedules(screen, Date.now() + 3 * 24 * 60 * minute)
  const later = localMinute(Date.now() + 4 * 24 * 60 * minute, zone)
  await screen.takes('Change the time', 'Change it', { 'Day and time': later })
  await screen.says('The time is changed.')
  await editor.goto('/admin/articles?status=scheduled')
  await expect(editor.getByRole('row').filter({ hasText: 'new captain' })).toContainText('Goes out')
  await editor.goBack()
  await screen.isReady()
  await editor.getByRole('button', { name: 'Call it off' }).click()
  await screen.says('Called off.')
  await expect(editor.locator('.article-status')).toHaveText('Draft')

  await screen.takes('Embargo', 'Set the embargo', { 'Not before': later })
  await expect(editor.getByText('Nobody can publish it before.')).toBeVisible()
  await editor.getByRole('button', { name: 'Publish', exact: true }).click()
  const dialog = editor.getByRole('dialog')
  await dialog.getByRole('radio', { name: 'Now' }).check()
  await screen.answersChecks()
  await dialog.getByRole('button', { name: 'Publish now' }).click()
  await expect(dialog.getByRole('alert')).toContainText('under embargo until')
  await editor.keyboard.press('Escape')
  await editor.getByRole('button', { name: 'Lift the embargo' }).click()
  await screen.says('The embargo is lifted.')
  await screen.takes('Publish', 'Publish now')
  await screen.says('Published.')
  await expect(editor.getByRole('button', { name: 'Copy the address' })).toBeVisible()
})

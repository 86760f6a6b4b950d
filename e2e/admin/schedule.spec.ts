import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { localMinute } from '#lib/dates.ts'
import { ArticleScreen } from '../fixtures/article-screen.ts'
import { account, startPublication } from '../fixtures/publication.ts'
import { expect, signInByForm, test } from '../fixtures/test.ts'

const zone = 'Europe/Berlin'
const minute = 60_000

/** The next full minute that leaves time to fill in the form. */
const nextMinute = (fill = 25_000) => Math.ceil((Date.now() + fill) / minute) * minute

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
  await screen.closesDone('Scheduled')
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

test('what is scheduled is moved and called off, and an embargo keeps everybody from publishing', async ({ editor, page }) => {
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
  await screen.asksFor('Publish')
  await dialog.getByRole('combobox', { name: 'On the front page' }).click()
  await editor.getByRole('option', { name: 'As its lead' }).click()
  await expect(dialog.getByText(/^Goes to /)).toContainText('at once, to the front page as its lead')
  await screen.answersChecks()
  await dialog.getByRole('button', { name: 'Publish now' }).click()
  const done = editor.getByRole('dialog', { name: 'Published', exact: true })
  const address = (await done.getByRole('link', { name: 'Open' }).getAttribute('href')) ?? ''
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The ferry of Norrvik gets a new captain')
  await page.goto('/')
  await expect(page.locator('.front-lead').getByRole('heading').first()).toHaveText('The ferry of Norrvik gets a new captain')
  await done.getByRole('button', { name: 'Copy the address' }).click()
  await expect(done.getByRole('link', { name: 'Curate the front' })).toBeVisible()
  await done.getByRole('button', { name: 'Correct a mistake' }).click()
  await expect(dialog.getByRole('radio', { name: 'Correction', exact: true })).toBeChecked()
  await editor.keyboard.press('Escape')
  await expect(editor.getByRole('button', { name: 'Publish changes', exact: true })).toBeFocused()
})

test('a launch and changes to a live story whose moment passes while the server is down are seen when it is up again, once', async ({
  browser,
}) => {
  test.setTimeout(300_000)
  const first = await startPublication({ isMortal: true })
  const context = await browser.newContext({ baseURL: first.url, viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  const { email, password } = account('editor')
  await signInByForm(page, email, password)
  await page.waitForURL((url) => !url.pathname.includes('sign-in'))
  const screen = await writes(page, 'Norrvik measures its tides')
  await screen.takes('Publish', 'Publish now')
  const address = (await page.getByRole('link', { name: 'See it as a reader' }).getAttribute('href')) ?? ''
  await screen.field('Standfirst').fill('The tides are higher than last year.')
  await screen.saves()

  const due = nextMinute(50_000)
  await screen.asksFor('Publish changes')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: 'Update', exact: true }).check()
  await dialog.getByRole('textbox', { name: 'What is new' }).fill('The tides were measured again.')
  await dialog.getByRole('radio', { name: 'At a time' }).check()
  await dialog.getByLabel('Day and time').fill(localMinute(due, zone))
  await expect(dialog.getByText(`Changes ${address} on`)).toContainText(`(${zone})`)
  await screen.answersChecks()
  await dialog.getByRole('button', { name: 'Schedule the changes' }).click()
  await expect(dialog).toBeHidden()
  await screen.says('Scheduled.')
  await expect(page.getByText('As an update, what goes out is the text that was chosen')).toBeVisible()

  await page.goto('/admin/front')
  const stories = page.getByRole('region', { name: 'Live stories' })
  await stories.getByRole('button', { name: 'Make lead “Norrvik measures its tides”' }).click()
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Launch later' }).click()
  await dialog.getByLabel('Day and time').fill(localMinute(due, zone))
  await dialog.getByRole('button', { name: 'Launch it then' }).click()
  await expect(page.getByText(/^Launches by itself/)).toBeVisible()
  const front = async () => (await page.request.get('/')).text()
  const leads = async () =>
    /class="front-lead[\s\S]*?<h\d[^>]*>([\s\S]*?)<\/h\d>/.exec(await front())?.[1]?.includes('measures its tides')
  const launches = page.getByRole('region', { name: 'Launched before' }).getByRole('listitem')
  const before = await launches.count()
  expect(await leads()).toBe(false)
  const startAgain = await first.kill()
  expect(Date.now(), 'it was killed before the moment').toBeLessThan(due)
  await wait(due + 2_000 - Date.now())

  const second = await startAgain()
  await expect.poll(leads, { timeout: 10_000 }).toBe(true)
  await expect.poll(async () => (await page.request.get(address)).text(), { timeout: 10_000 }).toContain('higher than last year')
  await wait(2_000)
  const reader = await context.newPage()
  await reader.goto(address)
  await expect(reader.getByRole('main')).toContainText(/Updated .*: The tides were measured again\./)
  await page.goto('/admin/front')
  await expect(page.getByText(/^Launches by itself/)).toHaveCount(0)
  await expect(launches).toHaveCount(before + 1)
  await context.close()
  await second.stop()
})

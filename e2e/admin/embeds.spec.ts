import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from '@playwright/test'
import { ArticleScreen } from '../fixtures/article-screen.ts'
import { expect, test } from '../fixtures/test.ts'

test.setTimeout(180_000)

const player = 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1&rel=0'

const pastes = async (screen: ArticleScreen, text: string) =>
  screen.text().evaluate((place, pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    place.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, text)

test('an editor puts in a box and a video; readers see both, and nobody else hears of it before they press', async ({
  editor,
  browser,
  baseURL,
}) => {
  const screen = new ArticleScreen(editor)
  await screen.opensNew()
  await test.step('the editor writes, with the keyboard alone', () => writes(screen))
  await test.step('a wrong address is named beside its field', () => refuses(screen))
  const address = await test.step('and publishes', () => publishes(screen))
  for (const javaScriptEnabled of [true, false])
    await test.step(javaScriptEnabled ? 'a reader' : 'a reader without scripts', () =>
      reads(browser, `${baseURL}${address}`, javaScriptEnabled),
    )
})

async function writes(screen: ArticleScreen): Promise<void> {
  const { page } = screen
  await screen.field('Headline').fill('Norrvik films its lamp')
  await screen.field('Standfirst').fill('The lamp on the north mole burns, and there is a film of it.')
  await screen.addsDocument({ title: 'Minutes of the harbour board', publisher: 'Norrvik Harbour', published: '2026-05' })
  await screen.text().click()
  await screen.types('The lamp burns.')
  await screen.cites('min', 'Minutes of the harbour board')
  await screen.types('\n/box')
  await expect(page.getByRole('option', { selected: true })).toHaveText('Box: context')
  await page.keyboard.press('Enter')
  await screen.types('It was first lit in 1887.')
  await screen.cites('min', 'Minutes of the harbour board')
  await screen.types('\n\n')
  await expect(page.getByRole('textbox', { name: 'Title of the box' })).toHaveValue('Context')
  await pastes(screen, 'https://youtu.be/dQw4w9WgXcQ?si=tracking')
  await expect(page.getByRole('option', { selected: true })).toHaveText('Embed it (YouTube)')
  await expect(page.getByRole('option')).toHaveText(['Embed it (YouTube)', 'Make it a reference', 'Leave it as a link'])
  await page.keyboard.press('Enter')
  const form = page.getByRole('dialog', { name: 'Embed' })
  await expect(form.getByLabel('What it shows')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(form.getByText('Say what it shows')).toBeVisible()
  await screen.types('The lamp at night, filmed from the mole')
  await page.keyboard.press('Enter')
  await expect(form).toBeHidden()
  await expect(screen.text().locator('.embed-node')).toContainText('https://www.youtube.com/watch?v=dQw4w9WgXcQ')
  await expect(screen.text()).not.toContainText('tracking')
  await screen.types('The board meets again in June.')
  await expect(screen.text().locator('p').last()).toHaveText('The board meets again in June.')
}

async function refuses(screen: ArticleScreen): Promise<void> {
  const { page } = screen
  await screen.types('\n/embed')
  await expect(page.getByRole('option', { selected: true })).toHaveText('Embed')
  await page.keyboard.press('Enter')
  const form = page.getByRole('dialog', { name: 'Embed' })
  await form.getByLabel('Address').fill('https://video.example/1')
  await form.getByLabel('What it shows').fill('Something else')
  await page.keyboard.press('Enter')
  await expect(form.getByLabel('Address')).toBeFocused()
  await expect(form.getByText('Nothing can be embedded from this address.')).toBeVisible()
  await expect(form.getByLabel('What it shows')).toHaveValue('Something else')
  expect((await new AxeBuilder({ page }).include('[role="dialog"]').analyze()).violations).toEqual([])
  await page.keyboard.press('Escape')
  await expect(form).toBeHidden()
}

async function publishes(screen: ArticleScreen): Promise<string> {
  const { page } = screen
  await screen.opensPart('Details')
  await page.getByRole('combobox', { name: 'Section' }).click()
  await page.getByRole('option', { name: 'Science' }).click()
  await screen.saves()
  expect((await new AxeBuilder({ page }).include('.body-editor').analyze()).violations).toEqual([])
  await screen.takes('Publish', 'Publish now')
  await screen.says('Published. Readers see it now.')
  return '/science/norrvik-films-its-lamp'
}

async function reads(browser: Browser, address: string, javaScriptEnabled: boolean): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled })
  const elsewhere: string[] = []
  const page = await context.newPage()
  await context.route(/^https:/, async (route) => {
    elsewhere.push(route.request().url())
    await route.fulfill({ contentType: 'text/html', body: '<title>Player</title><p>The film runs.</p>' })
  })
  const answer = await page.goto(address)
  expect(answer?.headers()['content-security-policy']).toContain('frame-src https://www.youtube-nocookie.com;')
  const box = page.getByRole('complementary', { name: 'Context' })
  await expect(box).toContainText('It was first lit in 1887.')
  await expect(box.locator('a[role="doc-noteref"]')).toHaveText('[1]')
  const card = page.locator('.embed iframe')
  await card.scrollIntoViewIfNeeded()
  const play = page.frameLocator('.embed iframe').getByRole('link', { name: /Play the video/ })
  await expect(play).toBeVisible()
  await page.waitForTimeout(1_000)
  expect(elsewhere, 'nothing is asked of anybody before').toEqual([])
  expect(await context.cookies()).toEqual([])
  await expect(page.getByRole('link', { name: 'Open it at YouTube' })).toHaveAttribute(
    'href',
    /^https:\/\/www\.youtube\.com\/watch/,
  )
  if (javaScriptEnabled) await isAccessible(page)
  await play.click()
  await expect(page.frameLocator('.embed iframe').getByText('The film runs.')).toBeVisible()
  expect(elsewhere).toEqual([player])
  await page.goto(new URL('/', address).href)
  expect((await page.request.get(new URL('/', address).href)).headers()['content-security-policy']).not.toContain('frame-src')
  await context.close()
}

async function isAccessible(page: Page): Promise<void> {
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
}

import type { Page } from '@playwright/test'
import { ArticleScreen } from '../fixtures/article-screen.ts'
import { account, startPublication } from '../fixtures/publication.ts'
import { expect, signInByForm, test } from '../fixtures/test.ts'

test.setTimeout(180_000)

const notice = (page: Page) => page.getByRole('main').getByRole('alert')

test('what is typed is saved by itself, the bar says so, and undo goes further back than the save', async ({ editor }) => {
  const screen = new ArticleScreen(editor)
  await screen.opensNew()
  await expect(screen.state()).toHaveText('Not saved yet')
  await screen.field('Headline').fill('The ice on the Norr breaks')
  await screen.text().click()
  await screen.types('It broke at noon.')
  await screen.isSaved()
  await screen.types(' Nobody was hurt.')
  await expect(screen.state()).not.toHaveText(/^Saved/)
  await screen.isSaved()
  await editor.keyboard.press('Control+z')
  await expect(screen.text()).toHaveText('It broke at noon.')
  await expect(screen.state()).not.toHaveText(/^Saved/)
  await screen.isSaved()
  await screen.opens(screen.id())
  await expect(screen.field('Headline')).toHaveValue('The ice on the Norr breaks')
  await expect(screen.text()).toHaveText('It broke at noon.')
})

test('a server that is killed while somebody types 500 words takes nothing with it', async ({ browser }) => {
  test.slow()
  const first = await startPublication({ isMortal: true })
  const context = await browser.newContext({ baseURL: first.url, viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  const { email, password } = account('editor')
  await signInByForm(page, email, password)
  await page.waitForURL((url) => !url.pathname.includes('sign-in'))
  const screen = new ArticleScreen(page)
  await screen.opensNew()
  await screen.field('Headline').fill('Five hundred words')
  await screen.text().click()
  const words = Array.from({ length: 500 }, (_, index) => `word${index + 1}`)
  const types = async (from: number, to: number) => screen.types(`${words.slice(from, to).join(' ')} `)
  await types(0, 100)
  await screen.isSaved()
  await types(100, 200)
  const startAgain = await first.kill()
  await types(200, 400)
  await expect(screen.state()).toHaveText('Offline (will be sent)')
  await types(400, 500)
  const second = await startAgain()
  await screen.isSaved()

  const elsewhere = new ArticleScreen(await context.newPage())
  await elsewhere.opens(screen.id())
  await expect(elsewhere.text()).toHaveText(words.join(' '))
  await context.close()
  await second.stop()
})

test('what a dead tab had not saved is offered with a comparison, and is gone from the browser after signing out', async ({
  browser,
  publication,
}) => {
  const context = await browser.newContext({ baseURL: publication.url, viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  const { email, password } = account('contributor')
  await signInByForm(page, email, password)
  await page.waitForURL((url) => !url.pathname.includes('sign-in'))
  const screen = new ArticleScreen(page)
  await screen.opensNew()
  await screen.field('Headline').fill('The night ferry')
  await screen.text().click()
  await screen.types('It left at six.')
  await screen.isSaved()
  await page.route('**/api/autosave', (route) => route.abort())
  await screen.types(' It came back at nine.')
  await expect(screen.state()).toHaveText('Offline (will be sent)')
  await expect.poll(() => keptIn(page)).toBe(1)
  const id = screen.id()
  const crashed = page.waitForEvent('crash')
  const cdp = await context.newCDPSession(page)
  void cdp.send('Page.crash').catch(() => undefined)
  await crashed

  const next = await context.newPage()
  const again = new ArticleScreen(next)
  await again.opens(id)
  await expect(notice(next).filter({ hasText: 'This browser has text of yours that was not saved' })).toBeVisible()
  await expect(again.text()).toHaveText('It left at six.')
  await next.getByRole('button', { name: 'Compare' }).click()
  const text = next.getByRole('dialog').getByRole('region', { name: 'Text' })
  await expect(text).toContainText('It left at six. It came back at nine.')
  await next.getByRole('button', { name: 'Put it back' }).click()
  await again.isSaved()
  await again.opens(id)
  await expect(again.text()).toHaveText('It left at six. It came back at nine.')
  await expect(notice(next)).toHaveCount(0)
  await expect.poll(() => keptIn(next)).toBe(0)

  await next.route('**/api/autosave', (route) => route.abort())
  await again.text().click()
  await again.types('Never sent. ')
  await expect.poll(() => keptIn(next)).toBe(1)
  next.on('dialog', (dialog) => void dialog.accept())
  await next.getByRole('button', { name: /Your menu/ }).click()
  await next.getByRole('menuitem', { name: 'Sign out' }).click()
  await next.waitForURL(/sign-in/)
  expect(await keptIn(next)).toBe(0)
  await context.close()
})

test('when the session ends while somebody types, they sign in over the page and the save goes on', async ({ page, context }) => {
  const { email, password } = account('contributor')
  await signInByForm(page, email, password)
  await page.waitForURL((url) => !url.pathname.includes('sign-in'))
  const screen = new ArticleScreen(page)
  await screen.opensNew()
  await screen.field('Headline').fill('The ferry goes again')
  await screen.text().click()
  await screen.types('It left at six.')
  await screen.isSaved()
  await signsOutElsewhere(await context.newPage())

  await screen.types(' It was full.')
  const door = page.getByRole('dialog', { name: 'Sign in again' })
  await expect(door.getByLabel('E-mail')).toHaveValue(email)
  await door.getByLabel('Password').fill('not the pass phrase')
  await door.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(door.getByText('This password is not right.')).toBeVisible()
  await door.getByLabel('Password').fill(password)
  await door.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(door).toBeHidden()
  await screen.isSaved()
  await screen.opens(screen.id())
  await expect(screen.text()).toHaveText('It left at six. It was full.')
})

test('two editors in one story: one writes, the other takes over, what does not clash is merged and the rest is asked', async ({
  editor,
  admin,
}) => {
  const first = new ArticleScreen(editor)
  await first.opensNew()
  await first.field('Headline').fill('The bridge at Norrvik is shut')
  await first.text().click()
  await first.types('It is shut for a week.')
  await first.isSaved()
  const second = new ArticleScreen(admin)
  await second.opens(first.id())
  const others = notice(admin).filter({ hasText: /is writing in this article/ })
  await expect(others).toBeVisible({ timeout: 20_000 })

  await first.field('Headline').fill('The bridge at Norrvik is shut for a month')
  await first.field('Standfirst').fill('Hers alone.')
  await first.isSaved()
  await second.field('Headline').fill('Norrvik shuts its bridge')
  await second.field('Summary').fill('His alone.')
  await expect(second.state()).toContainText('Not saved:')
  await others.getByRole('button', { name: 'Take over' }).click()

  const compare = admin.getByRole('dialog', { name: /saved this article before you/ })
  await expect(compare.getByRole('region')).toHaveCount(1)
  await expect(compare.getByRole('region', { name: 'Headline' })).toContainText('The bridge at Norrvik is shut for a month')
  // Closed to decide later: what was typed stays, and saving by hand asks again.
  await admin.keyboard.press('Escape')
  await expect(compare).toBeHidden()
  await expect(second.field('Headline')).toHaveValue('Norrvik shuts its bridge')
  await admin.getByRole('button', { name: 'Save', exact: true }).click()
  await compare.getByText('Take theirs').click()
  await compare.getByRole('button', { name: 'Save what is chosen' }).click()
  await second.isSaved()

  // The first hears of it, keeps what she types, and gets the article back.
  await expect(notice(editor).filter({ hasText: 'took this article over' })).toBeVisible({ timeout: 25_000 })
  await first.text().click()
  await editor.keyboard.press('End')
  await first.types(' Or two.')
  await expect(first.state()).toContainText('Not saved:')
  await editor.getByRole('button', { name: 'Take over' }).click()
  await first.isSaved()

  for (const screen of [first, second]) {
    await screen.opens(first.id())
    await expect(screen.field('Headline')).toHaveValue('The bridge at Norrvik is shut for a month')
    await expect(screen.field('Standfirst')).toHaveValue('Hers alone.')
    await expect(screen.field('Summary')).toHaveValue('His alone.')
    await expect(screen.text()).toHaveText('It is shut for a week. Or two.')
  }
})

async function signsOutElsewhere(page: Page): Promise<void> {
  await page.goto('/admin/account')
  await page.getByRole('button', { name: /Your menu/ }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await page.waitForURL(/sign-in/)
  await page.close()
}

/** How many copies of texts this browser keeps. */
function keptIn(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const known = await indexedDB.databases()
    if (!known.some(({ name }) => name === 'colophon-desk')) return 0
    const open = indexedDB.open('colophon-desk')
    const database = await new Promise<IDBDatabase>((resolve) => (open.onsuccess = () => resolve(open.result)))
    const count = database.transaction('copies').objectStore('copies').count()
    const found = await new Promise<number>((resolve) => (count.onsuccess = () => resolve(count.result)))
    database.close()
    return found
  })
}

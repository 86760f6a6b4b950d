import type { Page } from '@playwright/test'
import { ArticleScreen } from '../fixtures/article-screen.ts'
import { expect, test } from '../fixtures/test.ts'

const headline = 'Norrvik lights its old lighthouse again'
const slug = 'norrvik-lights-its-old-lighthouse-again'
const address = `/science/${slug}`

test.setTimeout(180_000)

test('a story goes from a contributor’s screen past an editor to readers, and back', async ({ contributor, editor, page }) => {
  const written = await test.step('the contributor writes, cites from the keyboard, and submits', () => writes(contributor))
  await test.step('nobody outside sees it', async () => {
    expect(await statusOf(page, address)).toBe(404)
    await page.goto('/search?q=lighthouse')
    await expect(page.getByRole('main')).not.toContainText(headline)
  })
  const screen = new ArticleScreen(editor)
  await test.step('an editor finds it in review, edits and publishes', () => publishes(screen))
  await test.step('a reader sees it wherever stories are', () => readsEverywhere(page))
  await test.step('a change is unseen until it is published', () => changes(screen, page))
  await test.step('a correction stands on the story and on its page', () => corrects(screen, page))
  await test.step('at a new address, the old one leads to it', () => moves(screen, page))
  await test.step('withdrawn, its address gives the reason; restored, it is there again', () => withdraws(screen, page))
  expect(written).toBe(screen.id())
})

async function writes(page: Page): Promise<string> {
  const screen = new ArticleScreen(page)
  await screen.opensNew()
  await screen.field('Headline').fill(headline)
  await screen.field('Standfirst').fill('After ninety years the lamp on the north mole burns.')
  await screen.addsDocument({ title: 'Minutes of the harbour board', publisher: 'Norrvik Harbour', published: '1887-05' })
  await screen.pastesSource('https://www.north-coast-lights.se/norrvik?utm_source=mail', 'The lights of the north coast')

  await screen.text().click()
  await screen.types('The lamp was first lit in 1887.')
  await screen.cites('min', 'Minutes of the harbour board')
  await screen.types(' It went out in 1936, and burns again since May.')
  await screen.cites('lig', 'The lights of the north coast')
  await screen.cites('min', 'Minutes of the harbour board')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Enter')
  const marker = page.getByRole('dialog', { name: 'Citation' })
  await marker.getByLabel('[1] Minutes of the harbour board').fill('p. 4')
  await page.keyboard.press('Enter')
  await expect(marker).toBeHidden()
  await expect(screen.text()).toContainText('since May.[2][1, p. 4]')
  await expect(page.getByRole('list', { name: 'References of this article' })).toContainText('Used 2 times')

  await page.getByRole('button', { name: 'Add a key point' }).click()
  await screen.field('Key point 1').fill('The lamp is lit for the first time since 1936.')
  await page.getByRole('combobox', { name: 'Sources of key point 1' }).click()
  await page.getByRole('option', { name: /The lights of the north coast/ }).click()
  await page.keyboard.press('Escape')
  // The key point stands above the text, so its source is the first now: the list and the text say so by themselves.
  await expect(screen.text()).toContainText('lit in 1887.[2] It went out')
  await screen.field('Summary').fill('Norrvik’s lighthouse of 1887 works again.')
  await screen.opensPart('Details')
  await page.getByRole('combobox', { name: 'Section' }).click()
  await page.getByRole('option', { name: 'Science' }).click()
  await screen.saves()
  await expect(page).toHaveURL(/\/admin\/articles\/[0-9a-f-]{36}$/)
  await expect(page.getByRole('button', { name: /^Publish/ })).toHaveCount(0)
  await page.getByRole('button', { name: 'Submit', exact: true }).click()
  await page.getByRole('button', { name: 'Submit it' }).click()
  await screen.says('Submitted. The editors have it now.')
  await expect(page.getByText('In review', { exact: true })).toBeVisible()
  return screen.id()
}

async function publishes(screen: ArticleScreen): Promise<void> {
  const { page } = screen
  await page.goto('/admin/articles?status=review')
  await page.getByRole('link', { name: headline }).click()
  await screen.isReady()
  await screen.field('Standfirst').fill('After ninety years the lamp on the north mole burns again.')
  await screen.takes('Publish', 'Publish now')
  await screen.says('Published. Readers see it now.')
}

async function readsEverywhere(page: Page): Promise<void> {
  for (const path of ['/', '/latest', '/science', '/search?q=harbour%20board']) {
    await page.goto(path)
    await expect(page.getByRole('main').getByRole('link', { name: headline }).first(), path).toBeVisible()
  }
  await page.getByRole('main').getByRole('link', { name: headline }).click()
  await expect(page).toHaveURL(address)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline)
  await expect(page.locator('.standfirst')).toContainText('burns again')
  await expect(page.locator('.body p').first()).toContainText(/1887\.\[2\].*since May\.\[1\]\[2\]/)
  await expect(page.locator('.body a[role="doc-noteref"]').last()).toHaveAccessibleName(
    'Source 2: Norrvik Harbour, May 1887, p. 4',
  )
  await expect(page.locator('.key-points li')).toHaveText('The lamp is lit for the first time since 1936.[1]')
  const entries = page.locator('[role="doc-bibliography"] li')
  await expect(entries).toHaveText([/The lights of the north coast/, /Minutes of the harbour board.*Used: a .*b \(p\. 4\)/])
}

async function changes(screen: ArticleScreen, reader: Page): Promise<void> {
  await screen.field('Summary').fill('Norrvik’s lighthouse of 1887 works again, by electric light.')
  await screen.saves()
  await expect(screen.page.getByText('Live, with changes that readers do not see')).toBeVisible()
  await reader.goto(address)
  await expect(reader.getByRole('main')).not.toContainText('electric light')
  await screen.takes('Publish changes', 'Publish the changes', { 'What is new': 'The lamp is electric.' }, 'Update')
  await screen.says('The changes are published.')
  await reader.reload()
  await expect(reader.locator('.summary')).toContainText('electric light')
  await expect(reader.getByRole('main')).toContainText(/Updated .*: The lamp is electric\./)
}

async function corrects(screen: ArticleScreen, reader: Page): Promise<void> {
  await screen.field('Standfirst').fill('After eighty-nine years the lamp on the north mole burns again.')
  const note = {
    'What was wrong': 'The lamp was out for ninety years.',
    'What is right': 'It was out for eighty-nine years.',
    'How it came about': 'We counted the year in which it went out.',
  }
  await screen.takes('Correct', 'Publish the correction', note)
  await screen.says('The correction is published.')
  await reader.reload()
  await expect(reader.locator('.standfirst')).toContainText('eighty-nine')
  await reader.getByRole('link', { name: 'see the correction' }).click()
  for (const words of Object.values(note)) await expect(reader.locator('li:target')).toContainText(words)
  await reader.goto('/corrections')
  await expect(reader.getByRole('main')).toContainText(note['What is right'])
  await reader.getByRole('main').getByRole('link', { name: headline }).first().click()
  await expect(reader).toHaveURL(new RegExp(address))
}

async function moves(screen: ArticleScreen, reader: Page): Promise<void> {
  await screen.opensPart('Details')
  await screen.field('Address').fill('the-lamp-of-norrvik')
  await screen.takes('Publish changes', 'Publish the changes')
  await screen.says('The changes are published.')
  const old = await reader.request.get(address, { maxRedirects: 0 })
  expect(old.status()).toBe(308)
  expect(new URL(old.headers().location ?? '', reader.url()).pathname).toBe('/science/the-lamp-of-norrvik')
}

async function withdraws(screen: ArticleScreen, reader: Page): Promise<void> {
  const reason = 'The lamp had to be taken down again before it was lit.'
  await screen.takes('Withdraw', 'Withdraw now', { 'Reason for readers': reason })
  await screen.says('Withdrawn.')
  const gone = await reader.goto('/science/the-lamp-of-norrvik')
  expect(gone?.status()).toBe(410)
  await expect(reader.getByRole('main').locator('blockquote')).toHaveText(reason)
  for (const path of ['/', '/latest', '/science', '/corrections', '/search?q=lighthouse']) {
    await reader.goto(path)
    await expect(reader.getByRole('main'), path).not.toContainText(headline)
  }
  await screen.takes('Restore', 'Restore now')
  await screen.says('Restored. Readers see it again.')
  await reader.goto('/latest')
  await reader.getByRole('main').getByRole('link', { name: headline }).first().click()
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(headline)
}

async function statusOf(page: Page, path: string): Promise<number> {
  return (await page.request.get(path, { maxRedirects: 0 })).status()
}

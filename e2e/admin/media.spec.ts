import type { Page } from '@playwright/test'
import sharp from 'sharp'
import { ArticleScreen } from '../fixtures/article-screen.ts'
import { expect, test } from '../fixtures/test.ts'

test.setTimeout(180_000)

const headline = 'Norrvik sets up a crane that nobody needs'
const alt = 'A yellow crane over an empty quay'

// Grain does not compress away: large enough to see it go over the wire.
const photograph = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#000', noise: { type: 'gaussian', mean: 128, sigma: 50 } } })
    .jpeg({ quality: 95 })
    .toBuffer()

const uploads = (page: Page) => page.getByRole('list', { name: 'Uploads' })
const library = (page: Page) => page.getByRole('list', { name: 'Pictures', exact: true })

test('a picture goes from a desk to readers, and is not to be had before and after', async ({ editor, page: reader }) => {
  await test.step('several are sent at once, and each says how far it is', () => sends(editor))
  await test.step('the editor says what it shows', () => describes(editor))
  const file = await test.step('it is found by its words, and readers cannot have it', () => finds(editor, reader))
  const screen = new ArticleScreen(editor)
  await test.step('it leads an article, with its words and what must stay in view', () => leads(screen))
  const picture = `/media/${file}-640.webp`
  expect(await statusOf(reader, picture)).toBe(404)
  await test.step('in use it is not removed, and the sentence says where', () => isNeeded(editor))
  await test.step('readers have it while the article is live', async () => {
    await editor.getByRole('link', { name: headline }).click()
    await screen.isReady()
    await screen.takes('Publish', 'Publish now')
    await screen.says('Published. Readers see it now.')
    expect(await statusOf(reader, picture)).toBe(200)
    await screen.takes('Withdraw', 'Withdraw now', { 'Reason for readers': 'There is no crane in Norrvik.' })
    await screen.says('Withdrawn.')
    expect(await statusOf(reader, picture)).toBe(404)
  })
})

async function sends(page: Page): Promise<void> {
  await page.goto('/admin')
  await page.getByRole('navigation', { name: 'Newsroom' }).getByRole('link', { name: 'Media' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Media' })).toBeVisible()
  const network = await page.context().newCDPSession(page)
  const slow = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: 3_000_000 }
  await network.send('Network.emulateNetworkConditions', slow)
  await page.getByLabel('Picture files').setInputFiles([
    { name: 'crane.jpg', mimeType: 'image/jpeg', buffer: await photograph(2400, 1600) },
    { name: 'page.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('<!doctype html><script>alert(1)</script>') },
    { name: 'quay.png', mimeType: 'image/png', buffer: await photograph(300, 200) },
  ])
  const progress = page.getByRole('progressbar', { name: 'Uploading crane.jpg' })
  await expect(progress).toHaveAttribute('aria-valuenow', /^[1-9]\d$/)
  const line = (name: string) => uploads(page).getByRole('listitem').filter({ hasText: name })
  await expect(line('page.jpg')).toContainText('This is not a JPEG, PNG or WebP picture, whatever its name says.')
  await expect(line('quay.png')).toContainText('In the library.')
  await expect(line('crane.jpg')).toContainText('In the library.', { timeout: 30_000 })
  await network.send('Network.emulateNetworkConditions', { ...slow, uploadThroughput: -1 })
  for (const name of ['crane.jpg', 'quay.png'])
    await expect(library(page).getByRole('listitem').filter({ hasText: name })).toContainText('Not used')
  await expect(library(page)).not.toContainText('page.jpg')
  await line('crane.jpg').getByRole('link', { name: 'Describe it' }).click()
}

async function describes(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: 'crane.jpg' })).toBeVisible()
  await expect(page.getByText('2400 × 1600 pixels')).toBeVisible()
  await expect(page.getByText('Not public')).toBeVisible()
  const point = page.getByRole('button', { name: /^Focal point/ })
  await expect(point).toHaveAccessibleName('Focal point: 50% across, 50% down')
  await point.focus()
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift+ArrowLeft')
  await expect(point).toHaveAccessibleName('Focal point: 20% across, 50% down')
  await page.getByLabel('Description for those who do not see it').fill(alt)
  await page.getByLabel('Caption').fill('The crane of Norrvik.')
  await page.getByLabel('Credit').fill('Vera Lund')
  await page.getByLabel('Last day of rights').fill('2036-05-02')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('Saved.', { exact: true })).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Last day of rights')).toHaveValue('2036-05-02')
  await expect(point).toHaveAccessibleName('Focal point: 20% across, 50% down')
}

/** @returns the random part of the picture's name */
async function finds(page: Page, reader: Page): Promise<string> {
  await page.getByRole('link', { name: 'All pictures' }).click()
  await page.getByLabel('Search pictures').fill('CRANE norrvik')
  await page.getByRole('button', { name: 'Search' }).click()
  await expect(page).toHaveURL(/\?q=CRANE\+norrvik&shape=$/)
  await expect(library(page).getByRole('listitem')).toHaveCount(1)
  await page.getByRole('link', { name: 'In use', exact: true }).click()
  await expect(page.getByText('No picture here has “CRANE norrvik” in its words or its name.')).toBeVisible()
  await page.getByRole('link', { name: 'Not used', exact: true }).click()
  const source = await library(page).locator('img').getAttribute('src')
  const [, file] = /^\/media\/([\w-]{22})-320\.webp$/.exec(source ?? '') ?? []
  expect(file).toBeTruthy()
  expect((await page.request.get(source ?? '')).headers()['cache-control']).toBe('private, no-store')
  expect(await statusOf(reader, source ?? '')).toBe(404)
  return file ?? ''
}

async function leads(screen: ArticleScreen): Promise<void> {
  const { page } = screen
  await screen.opensNew()
  await screen.field('Headline').fill(headline)
  await screen.text().click()
  await screen.types('A crane stands on the quay.')
  await page.getByRole('button', { name: 'Choose a lead picture' }).click()
  const picker = page.getByRole('dialog', { name: 'Choose a picture' })
  await picker.getByLabel('Search the library').fill('crane quay')
  await picker.getByRole('button', { name: new RegExp(alt) }).click()
  await expect(picker).toBeHidden()
  await expect(screen.field('Description for those who do not see it')).toHaveValue(alt)
  await expect(page.getByRole('button', { name: 'Focal point: 20% across, 50% down' })).toBeVisible()
  await screen.saves()
}

async function isNeeded(page: Page): Promise<void> {
  await page.goto('/admin/media?q=crane&show=used')
  await library(page).getByRole('link').click()
  await expect(page.getByRole('link', { name: headline })).toBeVisible()
  await page.getByRole('button', { name: 'Remove', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Remove this picture?' })
  await dialog.getByRole('button', { name: 'Remove', exact: true }).click()
  await expect(dialog.getByRole('alert')).toHaveText(`This picture is in use: 1 draft (“${headline}”). Take it out first.`)
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(dialog).toBeHidden()
}

test('a contributor adds and removes a picture of their own, and only reads what is said of others’', async ({ contributor }) => {
  const page = contributor
  await page.goto('/admin/media')
  await page
    .getByLabel('Picture files')
    .setInputFiles({ name: 'my own.jpg', mimeType: 'image/jpeg', buffer: await photograph(90, 60) })
  await uploads(page).getByRole('link', { name: 'Describe it' }).click()
  const own = page.url()
  await page.getByRole('button', { name: 'Remove', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Remove', exact: true }).click()
  await expect(page).toHaveURL(/\/admin\/media$/)
  await expect(library(page)).not.toContainText('my own.jpg')
  await page.goto(own)
  await expect(page.getByRole('heading', { level: 1, name: 'my own.jpg' })).toHaveCount(0)

  await page.goto('/admin/media')
  await library(page).getByRole('link').last().click()
  await expect(page.getByText('Only whoever added this picture, or an editor, changes what is said of it.')).toBeVisible()
  await expect(page.getByRole('button', { name: /Save|Remove/ })).toHaveCount(0)
})

test('what is typed into the library’s address is never a fault', async ({ editor }) => {
  for (const query of ['q=%00%ff', 'q=%25_%27"', 'show=everything', 'after=zzz', 'after=a&after=b', `q=${'x'.repeat(500)}`]) {
    const answer = await editor.goto(`/admin/media?${query}`)
    expect(answer?.status(), query).toBe(200)
    await expect(editor.getByRole('heading', { level: 1, name: 'Media' })).toBeVisible()
  }
})

test('a picture that is dropped on the library is uploaded', async ({ editor: page }) => {
  await page.goto('/admin/media')
  const bytes = (await photograph(120, 80)).toString('base64')
  const transfer = await page.evaluateHandle((content) => {
    const picture = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))
    const carried = new DataTransfer()
    carried.items.add(new File([picture], 'dropped.jpg', { type: 'image/jpeg' }))
    return carried
  }, bytes)
  const zone = page.getByText('Or drop them here.')
  await zone.dispatchEvent('dragover', { dataTransfer: transfer })
  await zone.dispatchEvent('drop', { dataTransfer: transfer })
  await expect(uploads(page).getByRole('listitem')).toContainText(['dropped.jpg'])
  await expect(uploads(page)).toContainText('In the library.')
})

async function statusOf(page: Page, path: string): Promise<number> {
  return (await page.request.get(path, { maxRedirects: 0 })).status()
}

import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import sharp from 'sharp'
import { ArticleScreen } from '../fixtures/article-screen.ts'
import { expect, test } from '../fixtures/test.ts'

test.setTimeout(180_000)

const alt = 'A yellow crane over an empty quay'

/** Grain does not compress away: large enough to see it go over the wire. */
const photograph = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#000', noise: { type: 'gaussian', mean: 128, sigma: 50 } } })
    .jpeg({ quality: 95 })
    .toBuffer()
const jpeg = (name: string, buffer: Buffer) => ({ name, mimeType: 'image/jpeg', buffer })
const pictures = (page: Page) => page.locator('.body-text figure')
const places = (page: Page) => page.locator('.upload-place')
const place = (page: Page, name: string) => places(page).filter({ hasText: name })

test('three files at once: one is refused, one is cancelled and sent again, and no save ever meets a broken block', async ({
  editor: page,
}) => {
  const screen = await begins(page, 'Norrvik sets up three cranes')
  const slow = await slowly(page, 120_000)
  const sent: string[] = []
  page.on('request', (request) => {
    if (request.url().endsWith('/api/autosave')) sent.push(request.postData() ?? '')
  })
  await page.getByRole('button', { name: 'Picture', exact: true }).click()
  const picker = page.getByRole('dialog', { name: 'Choose a picture' })
  await picker
    .getByLabel('Picture files')
    .setInputFiles([
      jpeg('first.jpg', await photograph(1500, 1000)),
      jpeg('page.jpg', Buffer.from('<!doctype html><script>alert(1)</script>')),
      jpeg('third.jpg', await photograph(1200, 800)),
    ])
  await expect(picker).toBeHidden()
  await expect(places(page)).toHaveCount(3)
  await expect(place(page, 'first.jpg').getByRole('progressbar')).toHaveAttribute('aria-valuenow', /^[1-9]\d?$/)
  await place(page, 'first.jpg').getByRole('button', { name: 'Cancel first.jpg' }).click()
  await expect(place(page, 'first.jpg')).toContainText('Cancelled.')
  await expect(place(page, 'page.jpg')).toContainText('This is not a JPEG, PNG or WebP picture, whatever its name says.')
  await expect(place(page, 'page.jpg').getByRole('button', { name: /Try/ })).toHaveCount(0)
  // The text is written on meanwhile, and saved.
  await screen.text().press('Control+End')
  await screen.types(' It is large.')
  await expect.poll(() => sent.at(-1) ?? '').toContain('It is large.')
  await screen.isSaved()
  for (const body of sent) expect(body).not.toContain('"picture"')
  await test.step('a step that shows readers something waits for the pictures', async () => {
    await expect(place(page, 'third.jpg').getByRole('progressbar')).toBeVisible()
    await page.getByRole('button', { name: 'Publish', exact: true }).click()
    const dialog = page.getByRole('dialog')
    await screen.answersChecks()
    await dialog.getByRole('button', { name: 'Publish now' }).click()
    await expect(
      dialog.getByText('A picture is still being uploaded. Wait until it is in the text, or cancel it there.'),
    ).toBeVisible()
    await page.keyboard.press('Escape')
  })
  await test.step('leaving meanwhile is asked about', async () => {
    let asked = ''
    page.once('dialog', (dialog) => {
      asked = dialog.message()
      void dialog.dismiss()
    })
    await page.getByRole('navigation', { name: 'Newsroom' }).getByRole('link', { name: 'Media' }).click()
    await expect.poll(() => asked).toBe('A picture is still being uploaded and is not in the text yet. Leave without it?')
    await expect(screen.text()).toBeVisible()
  })
  await slow.end()
  await expect(pictures(page)).toHaveCount(1, { timeout: 30_000 })
  await place(page, 'first.jpg').getByRole('button', { name: 'Try first.jpg again' }).click()
  await expect(pictures(page)).toHaveCount(2, { timeout: 30_000 })
  await place(page, 'page.jpg').getByRole('button', { name: 'Take page.jpg off the list' }).click()
  await expect(places(page)).toHaveCount(0)
  // The one that was sent first stands first, although it came last.
  await expect.poll(() => widths(page)).toEqual([1500, 1200])
  await screen.isSaved()
  await page.reload()
  await screen.isReady()
  await expect(pictures(page)).toHaveCount(2)
  expect(await widths(page)).toEqual([1500, 1200])
})

test('pictures that are dropped or pasted come into the text; what is no picture is said to be none', async ({
  editor: page,
}) => {
  const screen = await begins(page, 'Norrvik drops two pictures')
  await lets(screen.text(), 'drop', [
    jpeg('dropped.jpg', await photograph(330, 220)),
    { name: 'notes.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4') },
  ])
  await expect(pictures(page)).toHaveCount(1)
  await expect(place(page, 'notes.pdf')).toContainText('This is no picture. JPEG, PNG and WebP are taken.')
  await lets(screen.text(), 'paste', [jpeg('pasted.jpg', await photograph(340, 220))])
  await expect(pictures(page)).toHaveCount(2)
  await expect(page.locator('.body-said')).toContainText('pasted.jpg is in the text.')
  await lets(page.getByRole('group', { name: 'Lead picture' }), 'drop', [jpeg('leading.jpg', await photograph(350, 220))])
  await expect(page.getByRole('button', { name: 'Focal point: 50% across, 50% down' })).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  // A file that is let fall beside the text does not take the page's place.
  await lets(page.getByRole('heading', { level: 1 }).or(page.locator('.article-bar')).first(), 'drop', [
    jpeg('stray.jpg', Buffer.from('x')),
  ])
  await expect(screen.text()).toBeVisible()
})

test('the library is looked through by keyboard, and a picture’s words are remembered and written back', async ({
  editor: page,
}) => {
  await page.goto('/admin/media')
  await page.getByLabel('Picture files').setInputFiles(jpeg('remembered crane.jpg', await photograph(420, 900)))
  await expect(page.getByRole('list', { name: 'Uploads' })).toContainText('In the library.')
  const screen = await begins(page, 'Norrvik remembers its crane')
  await page.getByRole('button', { name: 'Choose a lead picture' }).click()
  const picker = page.getByRole('dialog', { name: 'Choose a picture' })
  await expect(picker.getByRole('status').filter({ hasText: /picture/ })).toBeVisible()
  await picker.getByLabel('Which').selectOption({ label: 'Added by me' })
  await picker.getByLabel('Shape').selectOption({ label: 'Tall' })
  await picker.getByLabel('Search the library').fill('remembered')
  const grid = picker.getByRole('list', { name: 'Pictures in the library' })
  await expect(grid.getByRole('button')).toHaveCount(1)
  await picker.getByLabel('Shape').selectOption({ label: 'Square' })
  await expect(picker.getByText('No picture in the library is like this.')).toBeVisible()
  await picker.getByRole('button', { name: 'Show all pictures' }).click()
  await test.step('the arrow keys walk the pictures, and Enter takes one', async () => {
    const all = grid.getByRole('button')
    await expect.poll(() => all.count()).toBeGreaterThan(2)
    await all.first().focus()
    await page.keyboard.press('ArrowRight')
    await expect(all.nth(1)).toBeFocused()
    await page.keyboard.press('Home')
    await expect(all.first()).toBeFocused()
    await isOpenToAll(page)
    await page.keyboard.press('Enter')
    await expect(picker).toBeHidden()
  })
  const described = screen.field('Description for those who do not see it')
  await test.step('what the checks find stands beside the very field, while it is typed', async () => {
    await expect(page.locator('.lead-picture')).toContainText('Describe this picture for those who do not see it')
    await described.fill('IMG_2041')
    await expect(page.locator('.lead-picture')).toContainText('The description is a file name')
    await screen.field('Caption').fill('Norrvik remembers its crane')
    await expect(page.locator('.lead-picture')).toContainText('The caption repeats the headline')
    await described.fill(alt)
    await expect(page.locator('.lead-picture')).not.toContainText('The description is a file name')
  })
  await screen.field('Credit').fill('Vera Lund')
  await screen.saves()
  await test.step('another article is offered the words of the last use', async () => {
    await screen.opensNew()
    await takes(page, 'remembered')
    await expect(described).toHaveValue(alt)
    await expect(screen.field('Credit')).toHaveValue('Vera Lund')
  })
  await test.step('and writes them back to the library', async () => {
    await page.getByRole('button', { name: 'Keep it in the library too' }).click()
    await expect(page.getByText('The library says so too now.')).toBeVisible()
    await page.goto('/admin/media?q=remembered')
    await expect(page.getByRole('list', { name: 'Pictures', exact: true })).toContainText(alt)
  })
})

test('the focal point is moved by keyboard, and every crop follows it', async ({ editor: page }) => {
  const address = await uploads(page, 'cropped.jpg', await photograph(900, 600))
  const point = page.getByRole('button', { name: /^Focal point/ })
  const crops = page.getByRole('list', { name: 'Crops' })
  await expect(crops.getByRole('img')).toHaveCount(3)
  const shown = () => crops.getByRole('img').evaluateAll((all) => all.map((one) => getComputedStyle(one).objectPosition))
  expect(await shown()).toEqual(['50% 50%', '50% 50%', '50% 50%'])
  await point.focus()
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('Shift+ArrowRight')
  for (let press = 0; press < 5; press += 1) await page.keyboard.press('ArrowUp')
  await expect(point).toHaveAccessibleName('Focal point: 90% across, 40% down')
  await expect(page.getByRole('status').filter({ hasText: 'Focal point: 90% across, 40% down' })).toBeAttached()
  // As readers’ pages have it: one of five places across and five down.
  expect(await shown()).toEqual(['100% 50%', '100% 50%', '100% 50%'])
  const ratios = await crops.getByRole('img').evaluateAll((all) => all.map((one) => one.clientWidth / one.clientHeight))
  for (const [index, ratio] of [16 / 9, 4 / 3, 1].entries()) expect(Math.abs((ratios[index] ?? 0) - ratio)).toBeLessThan(0.05)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('Saved.', { exact: true })).toBeVisible()
  await page.goto(address)
  await expect(point).toHaveAccessibleName('Focal point: 90% across, 40% down')
  await isOpenToAll(page)
})

test('a picture is replaced wherever it is used, readers have the new one at once, and it can be put back', async ({
  editor: page,
  page: reader,
}) => {
  const address = await uploads(page, 'old harbour.jpg', await photograph(700, 400))
  await page.getByLabel('Description for those who do not see it').fill('The old harbour of Norrvik')
  await page.getByLabel('Credit').fill('Vera Lund')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('Saved.', { exact: true })).toBeVisible()
  const headline = 'Norrvik shows its harbour twice'
  const screen = await begins(page, headline)
  await takes(page, 'old harbour')
  await screen.saves()
  await screen.takes('Publish', 'Publish now')
  await screen.says('Published. Readers see it now.')
  await page.goto(address)
  await expect(page.getByRole('link', { name: headline })).toBeVisible()
  const source = async () => (await reader.locator('.lead img, figure img').first().getAttribute('src')) ?? ''
  await reader.goto('/')
  await reader.getByRole('link', { name: headline }).first().click()
  await expect(reader.getByRole('heading', { level: 1, name: headline })).toBeVisible()
  const before = await source()
  expect((await reader.request.get(before)).status()).toBe(200)

  await page.getByRole('button', { name: 'Replace…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Replace this picture?' })
  await expect(dialog).toContainText('1 article shows the new file then. Readers see the new picture at once, in 1 live article.')
  await dialog.getByRole('button', { name: 'Replace it' }).click()
  await expect(dialog.getByRole('alert')).toHaveText('Choose the new file first.')
  await dialog.getByLabel('New file').setInputFiles(jpeg('fake.jpg', Buffer.from('<svg/>')))
  await dialog.getByRole('button', { name: 'Replace it' }).click()
  await expect(dialog.getByRole('alert')).toHaveText('This is not a JPEG, PNG or WebP picture, whatever its name says.')
  await dialog.getByLabel('New file').setInputFiles(jpeg('new harbour.jpg', await photograph(800, 450)))
  await expect(dialog.getByRole('img', { name: 'The new picture' })).toBeVisible()
  await isOpenToAll(page)
  await dialog.getByRole('button', { name: 'Replace it' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('heading', { level: 1, name: 'new harbour.jpg' })).toBeVisible()
  await expect(page.getByText('800 × 450 pixels')).toBeVisible()

  await reader.reload()
  const after = await source()
  expect(after).not.toBe(before)
  expect((await reader.request.get(after)).status()).toBe(200)
  expect((await reader.request.get(before)).status()).toBe(404)
  await expect(reader.getByRole('img', { name: 'The old harbour of Norrvik' })).toBeVisible()

  const earlier = page.getByRole('listitem').filter({ hasText: 'old harbour.jpg' })
  await expect(earlier).toContainText('replaced by')
  await earlier.getByRole('button', { name: 'Put old harbour.jpg back' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Put it back' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'old harbour.jpg' })).toBeVisible()
  await reader.reload()
  expect(await source()).toBe(before)
})

async function begins(page: Page, headline: string): Promise<ArticleScreen> {
  const screen = new ArticleScreen(page)
  await screen.opensNew()
  await screen.field('Headline').fill(headline)
  await screen.text().click()
  await screen.types('A crane stands on the quay.')
  await screen.saves()
  return screen
}

/** @returns the address of the picture's own page, which is open then */
async function uploads(page: Page, name: string, buffer: Buffer): Promise<string> {
  await page.goto('/admin/media')
  await page.getByLabel('Picture files').setInputFiles(jpeg(name, buffer))
  await page
    .getByRole('list', { name: 'Uploads' })
    .getByRole('link', { name: /Describe it|Open it/ })
    .click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  return page.url()
}

/** Takes the one picture that has these words as the lead. */
async function takes(page: Page, words: string): Promise<void> {
  await page.getByRole('button', { name: 'Choose a lead picture' }).click()
  const picker = page.getByRole('dialog', { name: 'Choose a picture' })
  await picker.getByLabel('Search the library').fill(words)
  const found = picker.getByRole('list', { name: 'Pictures in the library' }).getByRole('button')
  await expect(found).toHaveCount(1)
  await found.click()
  await expect(picker).toBeHidden()
}

/** The pictures in the text, by the width of the largest form that the desk has of them. */
function widths(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const sources = [...document.querySelectorAll<HTMLImageElement>('.body-text figure img')].map(({ src }) => src)
    const answer = (await (await fetch('/api/media')).json()) as { items: { file: string; width: number }[] }
    return sources.map((source) => answer.items.find(({ file }) => source.includes(file))?.width ?? 0)
  })
}

async function slowly(page: Page, uploadThroughput: number): Promise<{ end: () => Promise<void> }> {
  const network = await page.context().newCDPSession(page)
  const conditions = { offline: false, latency: 0, downloadThroughput: -1 }
  await network.send('Network.emulateNetworkConditions', { ...conditions, uploadThroughput })
  return {
    end: () => network.send('Network.emulateNetworkConditions', { ...conditions, uploadThroughput: -1 }).then(() => undefined),
  }
}

/** Lets files fall on an element, or pastes them into it. */
async function lets(
  target: Locator,
  how: 'drop' | 'paste',
  files: { name: string; mimeType: string; buffer: Buffer }[],
): Promise<void> {
  const sent = files.map(({ name, mimeType, buffer }) => ({ name, type: mimeType, content: buffer.toString('base64') }))
  await target.evaluate(
    (element, { kind, all }) => {
      const transfer = new DataTransfer()
      for (const { name, type, content } of all) {
        const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))
        transfer.items.add(new File([bytes], name, { type }))
      }
      const { left, top } = element.getBoundingClientRect()
      const shared = { bubbles: true, cancelable: true }
      element.dispatchEvent(
        kind === 'paste'
          ? new ClipboardEvent('paste', { ...shared, clipboardData: transfer })
          : new DragEvent('drop', { ...shared, dataTransfer: transfer, clientX: left + 60, clientY: top + 30 }),
      )
    },
    { kind: how, all: sent },
  )
}

async function isOpenToAll(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))).toEqual([])
}

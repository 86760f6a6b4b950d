import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures/test.ts'

const onFront = (page: Page) => page.getByRole('list', { name: 'On the front, the lead first' }).getByRole('link')
const pinned = (page: Page) => page.getByRole('list', { name: 'Pinned stories' }).getByRole('link')
const liveStories = (page: Page) => page.getByRole('region', { name: 'Live stories' })
const launch = (page: Page) => page.getByRole('button', { name: 'Launch', exact: true })
const readersLead = (page: Page) => page.locator('.front-lead').getByRole('heading').first()

test('an editor arranges the front by keyboard, and readers see it when it is launched', async ({ editor, page }) => {
  await editor.goto('/admin/front')
  const before = await onFront(editor).allInnerTexts()
  const [lead = '', first = '', second = ''] = before
  await expect(launch(editor)).toBeDisabled()
  const grip = editor.getByRole('button', { name: `Move “${second}”` })
  await grip.press('Space')
  await expect(editor.getByText(`“${second}” picked up.`)).toBeAttached()
  await grip.press('ArrowUp')
  await expect(editor.getByText(`Now at place 2 of ${before.length}.`)).toBeAttached()
  await grip.press('ArrowUp')
  await expect(editor.getByText(`Now at place 1 of ${before.length}.`)).toBeAttached()
  await grip.press('Space')
  await expect(onFront(editor)).toHaveText([second, lead, first, ...before.slice(3)])
  await expect(editor.getByText('2 changes that readers do not see yet')).toBeVisible()
  await expect(editor.getByText('Saved', { exact: true })).toBeVisible()

  await page.goto('/')
  await expect(readersLead(page)).toHaveText(lead)

  await launch(editor).press('Enter')
  await expect(editor.getByRole('status').getByText('Launched. Readers see it now.')).toBeVisible()
  await expect(launch(editor)).toBeDisabled()
  await page.reload()
  await expect(readersLead(page)).toHaveText(second)
})

test('a story that was found by its words is staged, kept over a reload, and thrown away after a question', async ({
  editor,
}) => {
  await editor.goto('/admin/front')
  const before = await onFront(editor).allInnerTexts()
  const found = (await liveStories(editor).getByRole('link').allInnerTexts()).at(-1) ?? ''
  expect(before).not.toContain(found)
  await editor.getByLabel('Find a story').fill(found)
  await liveStories(editor)
    .getByRole('button', { name: `Add “${found}”` })
    .click()
  await expect(onFront(editor)).toHaveText([before[0] ?? '', found, ...before.slice(1)])
  // The button that was pressed is the way back, so the story cannot come in twice.
  await expect(liveStories(editor).getByRole('button', { name: `Take off “${found}”` })).toBeFocused()
  await expect(editor.getByText('New here')).toBeVisible()
  await expect(editor.getByText('Saved', { exact: true })).toBeVisible()
  await editor.reload()
  await expect(onFront(editor)).toHaveText([before[0] ?? '', found, ...before.slice(1)])

  await editor.getByRole('button', { name: 'Discard' }).click()
  await expect(editor.getByRole('dialog')).toContainText('1 change will be thrown away')
  await editor.getByRole('dialog').getByRole('button', { name: 'Discard' }).click()
  await expect(editor.getByText('Discarded. It stands as readers see it.')).toBeVisible()
  await expect(onFront(editor)).toHaveText(before)
})

test('an editor drags a story to the top of the front', async ({ editor }) => {
  await editor.goto('/admin/front')
  const before = await onFront(editor).allInnerTexts()
  const dragged = before.at(-1) ?? ''
  const grip = editor.getByRole('button', { name: `Move “${dragged}”` })
  await grip.scrollIntoViewIfNeeded()
  await grip.hover()
  const top = await editor.getByRole('button', { name: `Move “${before[0]}”` }).boundingBox()
  await editor.mouse.down()
  await editor.mouse.move(top?.x ?? 0, (top?.y ?? 0) + 40, { steps: 12 })
  await editor.mouse.move(top?.x ?? 0, (top?.y ?? 0) + 8, { steps: 6 })
  await editor.mouse.up()
  await expect(onFront(editor)).toHaveText([dragged, ...before.slice(0, -1)])
  await editor.getByRole('button', { name: 'Discard' }).click()
  await editor.getByRole('dialog').getByRole('button', { name: 'Discard' }).click()
  await expect(onFront(editor)).toHaveText(before)
})

async function discards(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Discard' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Discard' }).click()
  await expect(page.getByText('Readers see it like this')).toBeVisible()
}

/** The live story that stands nowhere on the front. */
async function unplaced(page: Page): Promise<string> {
  const on = new Set(await onFront(page).allInnerTexts())
  return (await liveStories(page).getByRole('link').allInnerTexts()).find((headline) => !on.has(headline)) ?? ''
}

test('a live story is dragged onto a numbered place; taken off, it is put back from what was removed last', async ({
  editor,
}) => {
  await editor.goto('/admin/front')
  const before = await onFront(editor).allInnerTexts()
  const story = await unplaced(editor)
  const grip = liveStories(editor).getByRole('button', { name: `Drag “${story}” onto the front` })
  await grip.scrollIntoViewIfNeeded()
  await grip.hover()
  const second = await editor.getByRole('button', { name: `Move “${before[2]}”` }).boundingBox()
  await editor.mouse.down()
  await editor.mouse.move((second?.x ?? 0) + 60, (second?.y ?? 0) + 30, { steps: 15 })
  await expect(editor.locator('.sortable-list > .is-target')).toContainText(before[2] ?? '')
  await editor.mouse.up()
  const after = [...before.slice(0, 2), story, ...before.slice(2)]
  await expect(onFront(editor)).toHaveText(after)
  await expect(editor.getByText(`“${story}” is at place 2 now.`)).toBeAttached()

  await editor
    .getByRole('list', { name: 'On the front, the lead first' })
    .getByRole('button', { name: `Take off “${story}”` })
    .click()
  await expect(onFront(editor)).toHaveText(before)
  const removed = editor.getByRole('region', { name: 'Last removed' })
  await expect(removed).toContainText('Was at 2')
  await removed.getByRole('button', { name: `Put back “${story}”` }).click()
  await expect(onFront(editor)).toHaveText(after)
  await expect(removed).toHaveCount(0)

  // Dropped beside the front, it stays where it was.
  await grip.hover()
  await editor.mouse.down()
  await editor.mouse.move(5, 400, { steps: 10 })
  await editor.mouse.up()
  await expect(onFront(editor)).toHaveText(after)
  await discards(editor)
})

test('by keyboard a live story is taken by its grip to a place of the front', async ({ editor }) => {
  await editor.goto('/admin/front')
  const before = await onFront(editor).allInnerTexts()
  const story = await unplaced(editor)
  const grip = liveStories(editor).getByRole('button', { name: `Drag “${story}” onto the front` })
  await grip.press('Space')
  await expect(editor.getByText(`“${story}” picked up.`)).toBeAttached()
  await grip.press('ArrowDown')
  await expect(editor.getByText('Over place 1.')).toBeAttached()
  await grip.press('ArrowDown')
  await expect(editor.getByText('Over place 2.')).toBeAttached()
  await grip.press('ArrowUp')
  await expect(editor.getByText('Over place 1.')).toBeAttached()
  await grip.press('ArrowUp')
  await expect(editor.getByText('Over the lead.')).toBeAttached()
  await grip.press('Space')
  await expect(onFront(editor)).toHaveText([story, ...before])
  await expect(editor.getByText(`“${story}” leads now.`)).toBeAttached()
  await discards(editor)
})

test('when the front is full it is asked which one drops off, and nothing changes without an answer', async ({ editor }) => {
  await editor.goto('/admin/front')
  const add = () =>
    liveStories(editor)
      .getByRole('button', { name: /^Add “/ })
      .first()
  while (!(await editor.getByText('12 of 12 beside the lead').isVisible())) {
    const count = await onFront(editor).count()
    await add().click()
    await expect(onFront(editor)).toHaveCount(count + 1)
  }
  const full = await onFront(editor).allInnerTexts()
  const story = ((await add().getAttribute('aria-label')) ?? '').replace(/^Add “|”$/g, '')
  await add().press('Enter')
  const dialog = editor.getByRole('dialog', { name: 'Which one drops off?' })
  await expect(dialog.getByRole('radio', { checked: true })).toBeFocused()
  await expect(dialog.getByRole('radio', { name: `12: ${full[12]}` })).toBeChecked()
  await editor.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(onFront(editor)).toHaveText(full)

  await add().press('Enter')
  await expect(dialog.getByRole('radio', { checked: true })).toBeFocused()
  await editor.keyboard.press('ArrowUp')
  await expect(dialog.getByRole('radio', { name: `11: ${full[11]}` })).toBeChecked()
  await editor.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(onFront(editor)).toHaveText([full[0] ?? '', story, ...full.slice(1, 11), full[12] ?? ''])
  await expect(editor.getByText(`“${full[11]}” made room.`)).toBeAttached()
  await discards(editor)
})

test('an editor pins and hides in “Latest”, and readers see it when it is launched', async ({ editor, page }) => {
  await editor.goto('/admin/latest')
  const stories = await liveStories(editor).getByRole('link').allInnerTexts()
  const [newest = '', next = ''] = stories
  const old = stories.at(-1) ?? ''
  const older = stories.at(-2) ?? ''
  const press = (name: string) => liveStories(editor).getByRole('button', { name }).click()
  await press(`Pin “${old}”`)
  await press(`Pin “${older}”`)
  await press(`Hide “${newest}”`)
  await expect(pinned(editor)).toHaveText([older, old])
  await editor.getByRole('button', { name: `Move down “${older}”` }).press('Enter')
  await expect(pinned(editor)).toHaveText([old, older])
  await expect(editor.getByText('3 changes that readers do not see yet')).toBeVisible()

  await page.goto('/latest')
  const read = page.getByRole('main').getByRole('article').getByRole('heading')
  await expect(read.first()).toHaveText(newest)
  await launch(editor).click()
  await expect(editor.getByText('Launched. Readers see it now.')).toBeVisible()
  await page.reload()
  expect((await read.allInnerTexts()).slice(0, 3)).toEqual([old, older, next])
  await expect(page.getByRole('main').getByText(newest)).toHaveCount(0)
  await page.goto('/')
  await expect(page.getByRole('region', { name: 'Latest' }).getByRole('heading', { level: 3 }).first()).toHaveText(old)

  await editor
    .getByRole('button', { name: `Unpin “${old}”` })
    .first()
    .click()
  await editor
    .getByRole('button', { name: `Unpin “${older}”` })
    .first()
    .click()
  await press(`Show again “${newest}”`)
  await launch(editor).click()
  await expect(editor.getByText('Launched. Readers see it now.')).toBeVisible()
  await page.goto('/latest')
  await expect(read.first()).toHaveText(newest)
})

test('two editors arrange at once: the second sees what the first did, and chooses', async ({ editor, admin }) => {
  await editor.goto('/admin/front')
  await admin.goto('/admin/front')
  const before = await onFront(editor).allInnerTexts()
  const [lead = '', first = '', second = ''] = before
  await editor
    .getByRole('button', { name: `Take off “${first}”` })
    .first()
    .click()
  await expect(editor.getByText('Saved', { exact: true })).toBeVisible()
  await admin
    .getByRole('button', { name: `Make lead “${second}”` })
    .first()
    .click()
  const alert = admin.getByRole('alert').filter({ hasText: 'arranged this since you opened it' })
  await expect(alert).toContainText(`Lead: ${lead}`)
  await expect(alert).not.toContainText(first)
  await expect(onFront(admin).first()).toHaveText(second)
  await alert.getByRole('button', { name: 'Keep mine instead' }).click()
  await expect(alert).toHaveCount(0)
  await expect(admin.getByText('Saved', { exact: true })).toBeVisible()
  await editor.reload()
  await expect(onFront(editor).first()).toHaveText(second)
  await editor.getByRole('button', { name: 'Discard' }).click()
  await editor.getByRole('dialog').getByRole('button', { name: 'Discard' }).click()
  await expect(onFront(editor)).toHaveText(before)
})

test('a contributor has no way to what is arranged', async ({ contributor }) => {
  await contributor.goto('/admin/articles')
  const menu = contributor.getByRole('navigation', { name: 'Newsroom' })
  await expect(menu.getByRole('link', { name: 'Articles' })).toBeVisible()
  await expect(menu.getByRole('link', { name: 'Front' })).toHaveCount(0)
  await expect(menu.getByRole('link', { name: 'Latest' })).toHaveCount(0)
  for (const path of ['/admin/front', '/admin/latest']) {
    await contributor.goto(path)
    await expect(contributor.getByRole('heading', { name: 'There is nothing here' })).toBeVisible()
    await expect(liveStories(contributor)).toHaveCount(0)
  }
  expect((await contributor.request.get('/api/curation')).status()).toBe(403)
})

for (const [width, scheme] of [
  [1280, 'light'],
  [390, 'dark'],
] as const) {
  test(`both screens are for everybody, ${width} pixels wide and ${scheme}`, async ({ editor }) => {
    await editor.setViewportSize({ width, height: 844 })
    await editor.emulateMedia({ colorScheme: scheme })
    for (const path of ['/admin/front', '/admin/latest']) {
      await editor.goto(path)
      await liveStories(editor)
        .getByRole('button', { name: path === '/admin/front' ? /^Add/ : /^Pin/ })
        .first()
        .click()
      await expect(editor.getByText(/^1 change that readers do not see yet$/)).toBeVisible()
      await expect(editor.getByText('Saved', { exact: true })).toBeVisible()
      const { violations } = await new AxeBuilder({ page: editor }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`)).toEqual([])
      expect(await editor.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
      await editor.getByRole('button', { name: 'Discard' }).click()
      await editor.getByRole('dialog').getByRole('button', { name: 'Discard' }).click()
      await expect(editor.getByText('Readers see it like this')).toBeVisible()
    }
  })
}

test('a launch is undone from its message, planned for a moment, called off, and staged again from the history', async ({
  editor,
  page,
}) => {
  await editor.goto('/admin/front')
  const headline = (await liveStories(editor).getByRole('link').allInnerTexts()).at(-1) ?? ''
  await liveStories(editor)
    .getByRole('button', { name: `Make lead “${headline}”` })
    .click()
  await launch(editor).click()
  await expect(editor.locator('.curation-messages')).toContainText('Launched.')
  await page.goto('/')
  await expect(readersLead(page)).toHaveText(headline)
  await editor.locator('.curation-messages').getByRole('button', { name: 'Undo' }).click()
  await expect(editor.locator('.curation-messages')).toContainText('Undone.')
  await page.reload()
  await expect(readersLead(page)).not.toHaveText(headline)

  const history = editor.getByRole('region', { name: 'Launched before' })
  await expect(history.getByText('What readers see', { exact: true })).toBeVisible()
  await history
    .getByRole('button', { name: /^Stage again/ })
    .first()
    .click()
  await expect(editor.locator('.curation-state')).toContainText(/change/)
  await editor.getByRole('button', { name: 'Launch later' }).click()
  const dialog = editor.getByRole('dialog', { name: 'Launch at a moment' })
  await dialog.getByLabel('Day and time').fill('2020-01-01T10:00')
  await dialog.getByRole('button', { name: 'Launch it then' }).click()
  await expect(dialog).toContainText('This moment has passed.')
  await dialog.getByLabel('Day and time').fill('2036-01-01T10:00')
  await dialog.getByRole('button', { name: 'Launch it then' }).click()
  await expect(editor.getByText(/^Launches by itself: 1 January 2036/)).toBeVisible()
  await editor.getByRole('button', { name: 'Call it off' }).click()
  await editor.getByRole('dialog').getByRole('button', { name: 'Call it off' }).click()
  await expect(editor.getByText(/^Launches by itself/)).toHaveCount(0)
})

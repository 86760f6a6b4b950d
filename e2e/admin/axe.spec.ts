import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { addressOf, deskPages } from '../fixtures/desk-pages.ts'
import { expect, test } from '../fixtures/test.ts'

test.setTimeout(120_000)

/** Dialogues that open with a button of a page. */
const dialogues: Record<string, { path: string; button: string }> = {
  'the finder': { path: '/admin/articles', button: 'Find' },
  'adding a section': { path: '/admin/sections', button: 'Add a section' },
  'adding a topic': { path: '/admin/topics', button: 'Add a topic' },
  'adding a person': { path: '/admin/people', button: 'Add a person' },
  'inviting somebody': { path: '/admin/accounts', button: 'Invite somebody' },
  'changing a role': { path: '/admin/accounts', button: 'Change role' },
  'disabling somebody': { path: '/admin/accounts', button: 'Disable' },
}

const looks = [
  ['light', 1280],
  ['dark', 390],
] as const

for (const [name, asked] of Object.entries(deskPages)) {
  test(`${name}: nothing is in anybody’s way, wide and light or narrow and dark`, async ({ admin }) => {
    const address = await addressOf(admin, asked)
    for (const [colorScheme, width] of looks) {
      await admin.emulateMedia({ colorScheme })
      await admin.goto(address)
      await isOpenToAll(admin, width, colorScheme)
    }
  })
}

for (const [name, { path, button }] of Object.entries(dialogues)) {
  test(`the dialogue for ${name}: nothing is in anybody’s way, wide and light or narrow and dark`, async ({ admin }) => {
    for (const [colorScheme, width] of looks) {
      await admin.emulateMedia({ colorScheme })
      await admin.goto(path)
      await admin.getByRole('button', { name: button }).first().click()
      await expect(admin.getByRole('dialog')).toBeVisible()
      await expect(admin.getByRole('dialog')).toHaveCSS('opacity', '1')
      await isOpenToAll(admin, width, colorScheme)
    }
  })
}

test('the door: nothing is in anybody’s way, wide and light or narrow and dark', async ({ page }) => {
  for (const [colorScheme, width] of looks) {
    await page.emulateMedia({ colorScheme })
    for (const path of ['/admin/sign-in', '/admin/invitation/no-such-link']) {
      await page.goto(path)
      await isOpenToAll(page, width, colorScheme)
    }
  }
})

async function isOpenToAll(page: Page, width: number, colorScheme: string): Promise<void> {
  await page.setViewportSize({ width, height: 900 })
  const { violations } = await new AxeBuilder({ page }).analyze()
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
  expect(found, `${colorScheme}, ${width} pixels`).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth), 'nothing is cut off').toBeLessThanOrEqual(width)
}

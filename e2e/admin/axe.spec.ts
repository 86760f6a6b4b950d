import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures/test.ts'

test.setTimeout(120_000)

/** Every page of the desk: by its address, or by the first entry of its list. */
const pages: Record<string, { path: string; entry?: string }> = {
  'the overview': { path: '/admin' },
  'the articles': { path: '/admin/articles' },
  'a filter that finds nothing': { path: '/admin/articles?words=zzzz' },
  'the trash': { path: '/admin/articles?status=trash' },
  'the calendar': { path: '/admin/calendar' },
  'a new article': { path: '/admin/articles/new' },
  'an article': { path: '/admin/articles?status=live', entry: '/admin/articles/' },
  'the front': { path: '/admin/front' },
  '“Latest”': { path: '/admin/latest' },
  'the pictures': { path: '/admin/media' },
  'a picture': { path: '/admin/media', entry: '/admin/media/' },
  'the sections': { path: '/admin/sections' },
  'a section': { path: '/admin/sections', entry: '/admin/sections/' },
  'the sources': { path: '/admin/sources' },
  'a source': { path: '/admin/sources', entry: '/admin/sources/0' },
  'the articles that lean on a changed source': { path: '/admin/sources/queue' },
  'the reports': { path: '/admin/reports' },
  'the reports that are spam': { path: '/admin/reports?state=spam' },
  'the topics': { path: '/admin/topics' },
  'a topic': { path: '/admin/topics', entry: '/admin/topics/' },
  'the people': { path: '/admin/people' },
  'a person': { path: '/admin/people', entry: '/admin/people/' },
  'the pages': { path: '/admin/pages' },
  'a page': { path: '/admin/pages', entry: '/admin/pages/' },
  'the settings': { path: '/admin/settings' },
  'the accounts': { path: '/admin/accounts' },
  'the audit': { path: '/admin/audit' },
  'one’s own account': { path: '/admin/account' },
  'an address that is none': { path: '/admin/nowhere' },
}

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

for (const [name, { path, entry }] of Object.entries(pages)) {
  test(`${name}: nothing is in anybody’s way, wide and light or narrow and dark`, async ({ admin }) => {
    const address = entry ? await firstEntry(admin, path, entry) : path
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

async function firstEntry(page: Page, list: string, entry: string): Promise<string> {
  await page.goto(list)
  const link = page.getByRole('main').locator(`a[href^="${entry}"]:not([href$="/new"])`).first()
  return (await link.getAttribute('href')) ?? list
}

async function isOpenToAll(page: Page, width: number, colorScheme: string): Promise<void> {
  await page.setViewportSize({ width, height: 900 })
  const { violations } = await new AxeBuilder({ page }).analyze()
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
  expect(found, `${colorScheme}, ${width} pixels`).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth), 'nothing is cut off').toBeLessThanOrEqual(width)
}

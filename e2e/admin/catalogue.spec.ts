import type { Page } from '@playwright/test'
import { expect, signInByForm, test } from '../fixtures/test.ts'

test.setTimeout(120_000)

const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true })
const saved = (page: Page) => page.getByText('Saved. Readers see it now.')
const dialog = (page: Page) => page.getByRole('dialog')

/** What an address answers, without following it. */
async function answerOf(page: Page, path: string): Promise<{ status: number; to: string | undefined }> {
  const response = await page.request.get(path, { maxRedirects: 0 })
  return { status: response.status(), to: response.headers().location?.replace(/^https?:\/\/[^/]+/, '') }
}

test('an administrator renames a section: its old address and its articles’ lead on, and back again', async ({ admin, page }) => {
  await page.goto('/institutions')
  const article = await page.getByRole('main').getByRole('article').first().getByRole('link').first().getAttribute('href')
  const slug = article?.replace('/institutions/', '')
  expect(slug).toMatch(/^[a-z0-9-]+$/)

  await admin.goto('/admin/sections')
  await admin.getByRole('link', { name: 'Institutions' }).click()
  await admin.getByLabel('Name').fill('Public bodies')
  await admin.getByLabel('Address').fill('public-bodies')
  await expect(admin.getByText('/public-bodies. The old address will lead here.')).toBeVisible()
  await save(admin).click()
  await expect(saved(admin)).toBeVisible()

  expect(await answerOf(page, '/institutions')).toEqual({ status: 308, to: '/public-bodies' })
  expect(await answerOf(page, `/institutions/${slug}`)).toEqual({ status: 308, to: `/public-bodies/${slug}` })
  await page.goto('/')
  await expect(page.getByRole('link', { name: 'Public bodies' }).first()).toBeVisible()

  await admin.getByLabel('Name').fill('Institutions')
  await admin.getByLabel('Address').fill('institutions')
  await save(admin).click()
  await expect(admin.getByRole('heading', { name: 'Institutions' })).toBeVisible()
  expect(await answerOf(page, '/public-bodies')).toEqual({ status: 308, to: '/institutions' })
  expect((await answerOf(page, `/institutions/${slug}`)).status).toBe(200)
})

test('a section cannot take the newsroom’s own address, and what was typed stays', async ({ admin }) => {
  await admin.goto('/admin/sections')
  await admin.getByRole('button', { name: 'Add a section' }).click()
  await dialog(admin).getByLabel('Name').fill('Admin')
  await expect(dialog(admin).getByLabel('Address')).toHaveValue('admin')
  await dialog(admin).getByLabel('Description').fill('Of the administration.')
  await dialog(admin).getByRole('button', { name: 'Add' }).click()
  await expect(dialog(admin).getByText('This address is used by the publication itself.')).toBeVisible()
  await expect(dialog(admin).getByLabel('Description')).toHaveValue('Of the administration.')
  await expect(dialog(admin).getByLabel('Address')).toBeFocused()
})

test('a topic that articles name is not offered to be removed, and the page says where it is used', async ({ editor }) => {
  await editor.goto('/admin/topics?q=timekeeping')
  await editor.getByRole('link', { name: 'Timekeeping' }).click()
  await expect(editor.getByRole('heading', { name: 'Where it is used' })).toBeVisible()
  await expect(editor.getByText('What articles name cannot be removed')).toBeVisible()
  await expect(editor.locator('.catalogue-uses li').first()).toContainText(/live|draft/)
  await expect(editor.getByRole('button', { name: 'Remove' })).toHaveCount(0)
})

test('a topic is added, and when nothing names it, removed again', async ({ editor, page }) => {
  await editor.goto('/admin/topics')
  await editor.getByRole('button', { name: 'Add a topic' }).click()
  await dialog(editor).getByLabel('Name').fill('Lighthouses & fog horns')
  await dialog(editor).getByRole('button', { name: 'Add' }).click()
  await editor.getByRole('link', { name: 'Lighthouses & fog horns' }).click()
  expect((await answerOf(page, '/topics/lighthouses-fog-horns')).status).toBe(200)
  await editor.getByRole('button', { name: 'Remove' }).click()
  await dialog(editor).getByRole('button', { name: 'Remove' }).click()
  await expect(editor).toHaveURL(/\/admin\/topics$/)
  expect((await answerOf(page, '/topics/lighthouses-fog-horns')).status).toBe(404)
})

test('of two editors who change one person the second is told, and keeps what they typed', async ({ editor, admin }) => {
  await editor.goto('/admin/people?q=okafor')
  await editor.getByRole('link', { name: 'Tomas Okafor' }).click()
  await admin.goto(editor.url())
  await editor.getByLabel('Role').fill('Science correspondent')
  await save(editor).click()
  await expect(saved(editor)).toBeVisible()
  await admin.getByLabel('Role').fill('Physics editor')
  await save(admin).click()
  await expect(admin.getByText(/Somebody changed this person since you opened it/)).toBeVisible()
  await expect(admin.getByLabel('Role')).toHaveValue('Physics editor')
  await admin.reload()
  await expect(admin.getByLabel('Role')).toHaveValue('Science correspondent')
})

test('a contributor who is invited chooses a password and signs in, and is out at once when disabled', async ({
  admin,
  browser,
  publication,
}) => {
  await admin.goto('/admin/accounts')
  await admin.getByRole('button', { name: 'Invite somebody' }).click()
  await dialog(admin).getByLabel('Name').fill('Nils Berg')
  await dialog(admin).getByLabel('E-mail').fill('nils@norrvik.example')
  await dialog(admin).getByRole('button', { name: 'Make the link' }).click()
  const link = new URL(await dialog(admin).getByLabel('Link').inputValue())
  await dialog(admin).getByRole('button', { name: 'Close' }).last().click()

  const context = await browser.newContext({ baseURL: publication.url })
  const nils = await context.newPage()
  await nils.goto(link.pathname)
  const password = 'nine herons over the quay'
  await nils.getByLabel('Password').fill(password)
  await nils.getByRole('button', { name: 'Choose this password' }).click()
  await nils.waitForURL(/sign-in/)
  await signInByForm(nils, 'nils@norrvik.example', password)
  await nils.waitForURL((url) => !url.pathname.includes('sign-in'))
  await nils.goto('/admin/articles')
  await expect(nils.getByRole('heading', { name: 'Articles' })).toBeVisible()
  expect((await nils.goto('/admin/accounts'))?.status()).toBe(404)
  await nils.goto(link.pathname)
  await expect(nils.getByText('This link does not open anything')).toBeVisible()

  await admin
    .getByRole('row', { name: /Nils Berg/ })
    .getByRole('button', { name: 'Disable' })
    .click()
  await dialog(admin).getByRole('button', { name: 'Disable' }).click()
  await expect(admin.getByRole('row', { name: /Nils Berg/ }).getByText('Disabled')).toBeVisible()
  await nils.goto('/admin/articles')
  await expect(nils).toHaveURL(/\/admin\/sign-in/)
  await signInByForm(nils, 'nils@norrvik.example', password)
  await expect(nils.getByText('do not belong together')).toBeVisible()
  await context.close()
})

test('an administrator changes the publication’s name, and the next reader sees it', async ({ admin, page }) => {
  await page.goto('/latest')
  await expect(page).toHaveTitle(/The Colophon/)
  await admin.goto('/admin/settings')
  await admin.getByLabel('Name').fill('The Norrvik Post')
  await save(admin).click()
  await expect(saved(admin)).toBeVisible()
  await page.goto('/latest')
  await expect(page).toHaveTitle(/The Norrvik Post/)
  await expect(page.getByRole('banner')).toContainText('The Norrvik Post')
  await admin.getByLabel('Name').fill('The Colophon')
  await save(admin).click()
  await expect(admin.getByRole('banner').getByText('The Colophon')).toBeVisible()
  await page.goto('/latest')
  await expect(page).toHaveTitle(/The Colophon/)
})

test('an editor writes a page about the publication, and readers see it', async ({ editor, page }) => {
  await page.goto('/about/contact')
  await expect(page.getByRole('main')).not.toContainText('Write to us')
  await editor.goto('/admin/pages/contact')
  await editor.getByLabel('Text').fill('## By letter\n\nWrite to us at [the quay](/about/about).')
  await save(editor).click()
  await expect(saved(editor)).toBeVisible()
  await page.goto('/about/contact')
  await expect(page.getByRole('heading', { name: 'By letter' })).toBeVisible()
  await expect(page.getByRole('main').getByRole('link', { name: 'the quay' })).toHaveAttribute('href', '/about/about')
})

test('what is typed before the script has loaded stays', async ({ admin }) => {
  let load = () => {}
  const loaded = new Promise<void>((resolve) => {
    load = resolve
  })
  await admin.route(/\/_next\/static\/.*\.js/, async (route) => {
    await loaded
    await route.continue()
  })
  await admin.goto('/admin/settings', { waitUntil: 'commit' })
  await admin.getByLabel('Tagline').fill('Typed early')
  await admin.getByLabel('Foot').fill('Also typed early')
  load()
  await admin.waitForLoadState('networkidle')
  await expect(admin.getByLabel('Tagline')).toHaveValue('Typed early')
  await expect(admin.getByLabel('Foot')).toHaveValue('Also typed early')
})

test('without any script a form of the desk is taken, and refused beside its field', async ({
  browser,
  publication,
  signedIn,
}) => {
  const storageState = JSON.parse(await signedIn('editor'))
  const context = await browser.newContext({ baseURL: publication.url, storageState, javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/admin/topics?q=oceans')
  await page.getByRole('link', { name: 'Oceans' }).click()
  await page.getByLabel('Description').fill('Tides, waves and currents.')
  await save(page).click()
  await expect(saved(page)).toBeVisible()
  await page.getByLabel('Name').fill('')
  await page.getByLabel('Description').fill('Kept.')
  await save(page).click()
  await expect(page.getByText('A topic has a name.')).toBeVisible()
  await expect(page.getByLabel('Description')).toHaveValue('Kept.')
  await context.close()
})

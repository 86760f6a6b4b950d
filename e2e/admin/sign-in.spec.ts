import { account } from '../fixtures/publication.ts'
import { expect, signInByForm, test } from '../fixtures/test.ts'

const { email, password } = account('editor')

test('whoever is not signed in is led to the door, and back to where they were going', async ({ page }) => {
  await page.goto('/admin/account')
  await expect(page).toHaveURL(/\/admin\/sign-in\?from=%2Fadmin%2Faccount$/)
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL(/\/admin\/account$/)
})

test('a preview that somebody sent along leads to the door, and back', async ({ page }) => {
  await page.goto('/preview/no-such-article')
  await expect(page).toHaveURL(/\/admin\/sign-in\?from=%2Fpreview%2Fno-such-article$/)
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL(/\/preview\/no-such-article$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page here')
})

test('a wrong password is said, and the address stays', async ({ page }) => {
  await signInByForm(page, email, 'not the right phrase')
  await expect(page.getByText('do not belong together')).toBeVisible()
  await expect(page.getByLabel('E-mail')).toHaveValue(email)
})

test('signing out ends the session itself, not only its cookie', async ({ page, context }) => {
  await signInByForm(page, email, password)
  await page.waitForURL((url) => !url.pathname.includes('sign-in'))
  const kept = await context.cookies()
  await page.goto('/admin/account')
  await page.getByRole('button', { name: /Your menu/ }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await expect(page).toHaveURL(/\/admin\/sign-in/)
  await context.addCookies(kept)
  await page.goto('/admin/account')
  await expect(page).toHaveURL(/\/admin\/sign-in/)
})

test('a request that no page of ours sent is refused', async ({ request, publication }) => {
  const send = (origin?: string) =>
    request.post('/api/auth/callback/credentials', {
      headers: origin ? { origin } : {},
      form: { email, password },
      maxRedirects: 0,
    })
  expect((await send()).status()).toBe(403)
  expect((await send('https://elsewhere.example')).status()).toBe(403)
  expect((await request.post('/admin/account')).status()).toBe(403)
  expect((await request.get(`${publication.url}/admin/set-up`)).status()).toBe(404)
})

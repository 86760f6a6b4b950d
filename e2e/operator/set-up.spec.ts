import { startPublication } from '../fixtures/publication.ts'
import { expect, test } from '../fixtures/test.ts'

test('a newcomer sets up the first administrator with the code that the server prints, once', async ({ browser }) => {
  const publication = await startPublication({ empty: true })
  try {
    const code = () => /admin\/set-up (\S+)/.exec(publication.printed())?.[1]
    await expect.poll(code).toBeTruthy()
    const page = await browser.newPage({ baseURL: publication.url })
    await page.goto(`/admin/set-up/${code()}`)
    await page.getByLabel('Name').fill('Ada Newcomer')
    await page.getByLabel('E-mail').fill('ada@norrvik.example')
    await page.getByLabel('Password').first().fill('a harbour in the morning 7')
    await page.getByRole('button', { name: /set up/i }).click()
    await page.waitForURL((address) => !address.pathname.startsWith('/admin/set-up'))
    const again = await page.goto('/admin/set-up')
    expect(again?.status()).toBe(404)
  } finally {
    await publication.stop()
  }
})

import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '../fixtures/test.ts'
import { whenFree } from '../fixtures/when-free.ts'

const story = '/history/the-web-from-memo-to-public-domain'
const wrong = 'You say that the memo was of 1988. It was not.'

test('a reader reports an error, is told what is not right yet with all kept, and thanked', async ({
  page,
  javaScriptEnabled,
}) => {
  await page.goto(story)
  await page.getByRole('link', { name: 'Report an error' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Report an error')
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)
  const field = (name: string) => page.getByRole('textbox', { name })
  await field('What is wrong').fill(wrong)
  await field('What is right').fill('It was of 1989.\nIn March.')
  await field('Where that can be checked').fill('cern.example/memo')
  await field('Your name').fill('Ada Falk')
  await field('Your e-mail address').fill('ada at mail')
  // Nobody fills it in sooner.
  await page.waitForTimeout(3_100)
  const answered = page.waitForResponse((response) => response.request().method() === 'POST')
  await page.getByRole('button', { name: 'Send to the editors' }).click()
  const refused = await answered
  expect(refused.status()).toBe(422)
  expect(await refused.headerValue('cache-control')).toBe('private, no-store')
  expect(await refused.headerValue('set-cookie')).toBeNull()
  await expect(page.getByRole('alert')).toContainText('2 fields are not right yet.')
  await expect(field('Where that can be checked')).toHaveAccessibleDescription(/An address begins with https:/)
  await expect(field('Your e-mail address')).toHaveAccessibleDescription('This is not an e-mail address.')
  await expect(field('What is wrong')).toHaveValue(wrong)
  await expect(field('What is right')).toHaveValue('It was of 1989.\nIn March.')
  await expect(field('Your name')).toHaveValue('Ada Falk')
  if (javaScriptEnabled) expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await field('Where that can be checked').fill('https://cern.example/memo')
  await field('Your e-mail address').fill('ada@mail.example')
  await page.getByRole('button', { name: 'Send to the editors' }).click()
  await expect(page).toHaveURL(`${story}/report/thanks`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thank you')
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thank you')
})

test('nothing is taken from elsewhere, in any other form, or for what readers cannot see', async ({ request, publication }) => {
  const form = { wrong: 'This is wrong, I believe.' }
  const from = (origin: string) => ({ headers: { Origin: origin }, maxRedirects: 0 })
  const post = (path: string, more: object) => whenFree(() => request.post(path, { form, ...more }))
  expect((await post(`${story}/report`, from('https://elsewhere.example'))).status()).toBe(403)
  const soon = await post(`${story}/report`, from(publication.url))
  expect(soon.status()).toBe(422)
  expect(await soon.text()).toContain('This is wrong, I believe.')
  expect((await post('/history/no-such-story/report', from(publication.url))).status()).toBe(404)
  expect((await post('/history/more-tests-than-program/report', from(publication.url))).status()).toBe(410)
  expect((await post(story, from(publication.url))).status()).toBe(405)
  const json = await whenFree(() => request.post(`${story}/report`, { ...from(publication.url), data: { wrong: 'As JSON.' } }))
  expect(json.status()).toBe(422)
  const long = { form: { wrong: 'x'.repeat(70_000) } }
  expect((await whenFree(() => request.post(`${story}/report`, { ...from(publication.url), ...long }))).status()).toBe(413)
})

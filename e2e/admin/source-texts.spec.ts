import { ArticleScreen } from '../fixtures/article-screen.ts'
import { expect, test } from '../fixtures/test.ts'

test.setTimeout(120_000)

const said =
  'The harbour board counted 14 trawlers in Norrvik on Friday, said Vera Lund of the board. It had counted more before.'

test('a source’s text is pasted beside the rewrite, what drifted from it is found and shown, and readers never see it', async ({
  editor,
  page: reader,
}) => {
  const screen = new ArticleScreen(editor)
  const { page } = screen
  await screen.opensNew()
  await screen.opensPart('References')
  await screen.field('Headline').fill('Norrvik counts the trawlers in its harbour')
  await screen.addsDocument({ title: 'Count of the trawlers', publisher: 'Norrvik Harbour', published: '2026-05' })
  await screen.text().click()
  await screen.types('The harbour board counted 41 trawlers in Norrvik, said Vera Lund.')
  await screen.cites('cou', 'Count of the trawlers')
  await page.getByRole('button', { name: 'Attach the source text of Count of the trawlers' }).click()
  await screen.field('Text of the source').fill('Too short')
  await page.getByRole('button', { name: 'Keep the text' }).click()
  await expect(page.getByText('Paste the text of the source: a sentence at least.')).toBeVisible()
  await expect(screen.field('Text of the source')).toHaveValue('Too short')
  await screen.field('Text of the source').fill(said)
  await page.getByRole('button', { name: 'Keep the text' }).click()
  const text = page.getByRole('region', { name: 'Text of Count of the trawlers' })
  await expect(text).toContainText('counted 14 trawlers')
  await expect(page.getByText(/^Pasted by .+ \d+ words\./)).toBeVisible()

  await screen.opensPart('Checks')
  const finding = page.locator('[data-rule="DRF-05"]')
  await expect(finding).toContainText('The source says “14 trawlers”, you say “41 trawlers”')
  await finding.getByRole('button', { name: /^Show the source/ }).click()
  await expect(text.locator('mark')).toContainText('counted 14 trawlers')
  await page.getByRole('button', { name: 'Back to the references' }).click()
  await expect(page.getByRole('button', { name: 'Source text of Count of the trawlers' })).toBeVisible()

  await screen.saves()
  await page.reload()
  await screen.isReady()
  await screen.opensPart('References')
  await page.getByRole('button', { name: 'Source text of Count of the trawlers' }).click()
  await expect(text).toContainText('counted 14 trawlers')
  await page.getByRole('button', { name: 'Take it off' }).click()
  await expect(screen.field('Text of the source')).toBeVisible()
  const answer = await reader.request.get(`/api/source-texts?id=${screen.id()}`)
  expect(answer.status()).toBe(401)
})

test('what cannot be fetched is said in a sentence, and can be pasted', async ({ editor }) => {
  const screen = new ArticleScreen(editor)
  const { page } = screen
  await screen.opensNew()
  await screen.opensPart('References')
  await screen.field('Headline').fill('Norrvik counts its herring')
  await screen.pastesSource('https://nobody.norrvik-gazette.se/2026/05/01/herring-counted-again', 'Herring counted again')
  await page.getByRole('button', { name: 'Attach the source text of Herring counted again' }).click()
  await page.getByRole('button', { name: 'Fetch it from the address' }).click()
  await expect(page.getByText(/Paste the text by hand\.$/)).toBeVisible({ timeout: 60_000 })
})

test('what a page says of itself is offered field by field, and taken one by one or all', async ({ editor }) => {
  const screen = new ArticleScreen(editor)
  const { page } = screen
  // What the server reads off a page is tested with a page; no test has a page of the web.
  const suggestions = [
    { field: 'title', value: 'Flood in the old town of Norrvik', from: 'JSON-LD' },
    { field: 'author', value: 'M. Sand', from: 'Highwire' },
    { field: 'published', value: '2026-05-01', from: 'the address' },
  ]
  await page.route('**/api/harvest', (route) => route.fulfill({ json: { suggestions } }))
  await screen.opensNew()
  await screen.opensPart('References')
  await screen.field('Add a source').fill('https://norrvik-gazette.se/2026/05/01/flood')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  const form = page.getByRole('dialog', { name: 'New reference' })
  await form.getByRole('button', { name: 'Take the title from JSON-LD' }).click()
  await expect(form.getByRole('textbox', { name: 'Title' })).toHaveValue('Flood in the old town of Norrvik')
  await expect(form.getByRole('status')).toBeFocused()
  await expect(form.getByRole('textbox', { name: 'Author' })).toHaveValue('')
  await form.getByRole('button', { name: 'Take all' }).click()
  await expect(form.getByRole('textbox', { name: 'Author' })).toHaveValue('M. Sand')
  await expect(form.getByRole('textbox', { name: 'Published' })).toHaveValue('2026-05-01')
  await expect(form.getByRole('status')).toHaveText('Nothing more to take.')
  await expect(form.getByRole('status')).toBeFocused()
  await form.getByRole('button', { name: 'Add the reference' }).click()
  await expect(page.getByRole('list', { name: 'References of this article' })).toContainText('M. Sand')
})

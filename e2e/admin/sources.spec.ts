import { expect, test } from '../fixtures/test.ts'

test.setTimeout(120_000)

const story = '/science/the-kilogram-became-a-number'
const why = 'The bureau withdrew the first printing.'

test('an editor marks a source as retracted, readers are told at once, and the article leaves the queue with a reason', async ({
  editor,
  page,
}) => {
  await page.goto(story)
  const entry = page.locator('.references li').first()
  const title = (await entry.locator('cite').textContent()) ?? ''
  await expect(entry).not.toContainText('Retracted')

  await editor.goto('/admin/sources')
  await editor.getByLabel('Search sources').fill(title)
  await editor.getByRole('button', { name: 'Search', exact: true }).click()
  await editor.getByRole('main').getByRole('link', { name: title }).click()
  await editor.getByLabel('What happened to this source?').selectOption('It was retracted')
  await editor.getByLabel('What readers are told of it').fill('Short.')
  await editor.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(editor.getByText(/Say what happened, in ten characters or more/)).toBeVisible()
  await expect(editor.getByLabel('What readers are told of it')).toHaveValue('Short.')
  await editor.getByLabel('What readers are told of it').fill(why)
  await editor.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(editor.getByText(/^Saved\. Readers see it/)).toBeVisible()

  await page.goto(story)
  await expect(page.locator('.references li').first()).toContainText(new RegExp(`Retracted on .*: ${why}`))
  await page
    .locator('.references li')
    .first()
    .getByRole('link', { name: /^(Cited in|About this source)/ })
    .click()
  await expect(page.getByRole('main')).toContainText(why)

  await editor
    .getByRole('link', { name: /^Articles to look at/ })
    .or(editor.getByRole('link', { name: 'to be looked at' }))
    .first()
    .click()
  const waiting = editor.getByRole('listitem').filter({ has: editor.getByRole('heading', { name: /kilogram/ }) })
  await expect(waiting.getByRole('blockquote').first()).not.toBeEmpty()
  await waiting.getByLabel(/is still right$/).fill('The second printing says the same.')
  await waiting.getByRole('button', { name: 'Looked at, still right' }).click()
  await expect(waiting).toHaveCount(0)
})

import { type ActionCall, hear, send } from '../fixtures/action-call.ts'
import { ArticleScreen } from '../fixtures/article-screen.ts'
import { expect, test } from '../fixtures/test.ts'

test.setTimeout(120_000)

test('somebody else’s draft is not there for a contributor, on no screen and by no call', async ({ editor, contributor }) => {
  const screen = new ArticleScreen(editor)
  await screen.opensNew()
  await screen.field('Headline').fill('What the council keeps under wraps')
  await screen.saves()
  const id = screen.id()
  await screen.field('Standfirst').fill('A plan for the quay.')
  const revised = await hear(editor, () => screen.saves())
  const submitted = await hear(editor, async () => {
    await screen.asksFor('Submit')
    await editor.getByRole('button', { name: 'Submit it' }).click()
    await screen.says('Submitted.')
  })

  const page = await contributor.goto(`/admin/articles/${id}`)
  expect(page?.status()).toBe(404)
  await expect(contributor.getByRole('heading', { name: 'There is nothing here' })).toBeVisible()
  await contributor.goto('/admin/articles?words=wraps')
  await expect(contributor.getByRole('main')).not.toContainText('What the council keeps')
  expect((await contributor.request.get(`/preview/${id}`)).status()).toBe(404)
  for (const call of [revised, submitted, { ...revised, input: { ...revised.input, version: 3 } }]) {
    const answer = await (await send(contributor, call)).text()
    expect(answer).toContain('There is nothing here, or it is not yours to see.')
    expect(answer).not.toContain('under wraps')
  }
  await screen.opens(id)
  await expect(screen.field('Standfirst')).toHaveValue('A plan for the quay.')
})

test('an address of the desk that leads nowhere is a whole page in its frame, without scripts too', async ({ contributor }) => {
  for (const path of ['/admin/nowhere', '/admin/articles/none', '/admin/articles/none/history', '/admin/missing']) {
    const answer = await contributor.request.get(path)
    expect(answer.status(), path).toBe(404)
    const words = (await answer.text()).replace(/<(script|style)[\s\S]*?<\/\1>/g, '').replace(/<[^>]+>/g, ' ')
    expect(words, path).toContain('There is nothing here')
    expect(words, path).toContain('Overview')
  }
  await contributor.goto('/admin/articles/none')
  await contributor.getByRole('link', { name: 'Back to the newsroom' }).click()
  await expect(contributor).toHaveURL(/\/admin$/)
})

test('a contributor publishes nothing, not even their own, and changes it no more once it is submitted', async ({
  contributor,
  editor,
}) => {
  const theirs = new ArticleScreen(editor)
  await theirs.opensNew()
  await theirs.field('Headline').fill('A word from the editor')
  await theirs.text().click()
  await theirs.types('It is short.')
  await theirs.saves()
  const published = await hear(editor, () => theirs.takes('Publish', 'Publish now'))
  await theirs.says('Published.')

  const screen = new ArticleScreen(contributor)
  await screen.opensNew()
  await screen.field('Headline').fill('Mackerel in the harbour')
  await screen.text().click()
  await screen.types('They came with the warm water.')
  await screen.saves()
  const id = screen.id()
  const publish: ActionCall = { ...published, input: { id, version: 1 } }
  await expect(contributor.getByRole('button', { name: /Publish|Correct|Withdraw|Restore/ })).toHaveCount(0)
  expect(await (await send(contributor, publish)).text()).toContain('Your role (contributor) does not allow this.')
  expect((await contributor.request.get('/standards/mackerel-in-the-harbour')).status()).toBe(404)

  await screen.field('Standfirst').fill('The water is warm.')
  const revised = await hear(contributor, () => screen.saves())
  await contributor.getByRole('button', { name: 'Submit', exact: true }).click()
  await contributor.getByRole('button', { name: 'Submit it' }).click()
  await screen.says('Submitted.')
  const late = await send(contributor, { ...revised, input: { ...revised.input, version: 3 } })
  expect(await late.text()).toContain('does not allow this')
  for (const path of ['/admin/latest', '/admin/front', '/admin/accounts', '/admin/settings', '/admin/pages'])
    expect((await contributor.request.get(path)).status(), path).toBe(404)
})

test('the preview of a draft shows what readers would see, to the newsroom only, and is kept nowhere', async ({
  editor,
  request,
}) => {
  const screen = new ArticleScreen(editor)
  await screen.opensNew()
  await screen.field('Headline').fill('Tunnel under the Norr is dug')
  await screen.addsDocument({ title: 'Tunnel log', publisher: 'Norr Tunnel', published: '2026' })
  await screen.text().click()
  await screen.types('The digging began.')
  await screen.cites('tun', 'Tunnel log')
  const [preview] = await Promise.all([
    editor.context().waitForEvent('page'),
    editor.getByRole('button', { name: 'Preview', exact: true }).click(),
  ])
  await preview.waitForURL(/\/preview\//)
  await expect(preview.getByRole('heading', { level: 1 })).toHaveText('Tunnel under the Norr is dug')
  await expect(preview.locator('.body')).toContainText('The digging began.[1]')
  await expect(preview.getByRole('note')).toContainText('Only the newsroom sees this page')
  await expect(preview.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)

  const address = preview.url()
  const shown = (await editor.request.get(address)).headers()
  expect(shown['cache-control']).toContain('no-store')
  expect(shown['content-security-policy']).toContain("script-src 'none'")
  expect(shown['referrer-policy']).toBe('no-referrer')
  expect(shown['x-robots-tag']).toContain('noindex')
  expect((await request.get(address, { maxRedirects: 0 })).status()).toBe(307)
  for (const headers of [{}, { RSC: '1' }, { RSC: '1', 'Next-Router-Prefetch': '1' }] as Record<string, string>[]) {
    const anonymous = await request.get(address, { headers })
    expect(anonymous.headers()['cache-control']).toContain('no-store')
    expect(await anonymous.text()).not.toContain('Tunnel under')
  }
})

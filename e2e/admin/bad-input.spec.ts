import type { Page } from '@playwright/test'
import { type ActionCall, hear, send } from '../fixtures/action-call.ts'
import { ArticleScreen } from '../fixtures/article-screen.ts'
import { expect, test } from '../fixtures/test.ts'

test.setTimeout(120_000)

test('what the form would never send is refused in a sentence, and the draft stays as it was', async ({ editor }) => {
  const screen = new ArticleScreen(editor)
  const begun = await begin(screen, 'The weir is dry')
  await screen.field('Standfirst').fill('Nobody has seen it so low.')
  const revised = await hear(editor, () => screen.saves())
  const version = 2
  const says = async (change: Record<string, unknown>, sentence: RegExp) => {
    const content = { ...(revised.input.content as Record<string, unknown>), ...change }
    const answer = await send(editor, { ...revised, input: { ...revised.input, version, content } })
    expect(answer.status()).toBe(200)
    const text = await answer.text()
    expect(text).toContain('"status":"refused"')
    expect(text).toMatch(sentence)
    expect(text).not.toMatch(/node_modules|SqliteError|TypeError|ZodError|\.tsx?:\d+/)
  }
  const paragraph = (content: unknown[]) => ({ type: 'doc', content: [{ type: 'paragraph', content }] })
  await says({ headline: 'a'.repeat(100_000) }, /At most 300 characters\./)
  await says({ body: 'not a document' }, /not a valid document|must be/i)
  await says({ body: { type: 'doc', content: [{ type: 'script', text: 'x' }] } }, /not a valid document/)
  await says({ body: paragraph([{ type: 'cite', attrs: { items: [{ key: '1', locator: '' }] } }]) }, /not a valid document/)
  await says({ body: paragraph([link('javascript:alert(1)')]) }, /A link goes to http/)
  await says({ body: { type: 'doc', content: [nested(200)] } }, /deep/)
  await says({ references: [{ key: 'a', kind: 'web', url: '' }] }, /needs an address/)
  await says({ references: [{ key: 'a', kind: 'web', url: 'javascript:alert(1)' }] }, /starts with https/)
  await says({ sectionId: 'no-such-section' }, /section/i)
  await says({ slug: '../../etc' }, /Small letters/)
  await says({ language: 'Klingon!' }, /A language is a tag/)
  await says({ eventDate: '2026-02-31' }, /no such day|date/i)
  await says({ unknownField: 1 }, /not right yet|Unrecognized/)

  const unknown = await send(editor, { ...revised, input: { ...revised.input, id: 'no-such-article', version } })
  expect(await unknown.text()).toContain('There is no such article.')
  for (const input of [null, 'x', 7, [], { id: {}, version: 'x' }] as unknown[]) {
    const answer = await send(editor, { ...revised, input: input as ActionCall['input'] })
    expect(answer.status()).toBe(200)
    expect(await answer.text()).toContain('"status":"refused"')
  }
  await screen.opens(String(begun.input.id))
  await expect(screen.field('Headline')).toHaveValue('The weir is dry')
  await expect(screen.field('Standfirst')).toHaveValue('Nobody has seen it so low.')
})

test('control characters are taken out, and the text opens again', async ({ editor }) => {
  const screen = new ArticleScreen(editor)
  const begun = await begin(screen, 'Swans on the ice')
  const content = begun.input.content as Record<string, unknown>
  const texts = ['They came\u0000 at\u0007 dawn.', '\u0001\u0002'].map((text) => ({ type: 'text', text }))
  const body = { type: 'doc', content: [{ type: 'paragraph', content: texts }] }
  const input = { ...begun.input, content: { ...content, headline: 'Swans\u0000 on\u001b the\n ice', body } }
  expect(await (await send(editor, { ...begun, input })).text()).toContain('"status":"done"')
  await screen.opens(String(begun.input.id))
  await expect(screen.field('Headline')).toHaveValue('Swans on the ice')
  await expect(screen.text()).toHaveText('They came at dawn.')
})

test('too long a headline is said beside it, what was typed stays, and shortened it is saved', async ({ editor }) => {
  const screen = new ArticleScreen(editor)
  await screen.opensNew()
  await screen.field('Headline').fill('a'.repeat(100_000))
  await screen.text().click()
  await screen.types('The text is fine.')
  await editor.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(editor.getByText('At most 300 characters.').first()).toBeVisible()
  await expect(screen.field('Headline')).toHaveValue('a'.repeat(100_000))
  await expect(screen.text()).toContainText('The text is fine.')
  await screen.field('Headline').fill('A headline that fits')
  await screen.saves()
})

test('an empty article is refused to readers with each fault beside its field', async ({ editor }) => {
  const screen = new ArticleScreen(editor)
  await screen.opensNew()
  await editor.getByRole('button', { name: 'Publish', exact: true }).click()
  await editor.getByRole('button', { name: 'Publish now' }).click()
  await screen.says('An article needs a headline.')
  await expect(screen.field('Headline')).toHaveAccessibleDescription(/An article needs a headline/)
  await expect(editor.getByText('An article needs a text.').first()).toBeVisible()
})

test('unknown ids and broken filters at the desk lead to pages that say so', async ({ editor }) => {
  const lost = ['/admin/articles/no-such-article', '/admin/articles/%00', `/admin/articles/${'a'.repeat(500)}`, '/admin/nowhere']
  for (const path of lost) {
    const response = await editor.goto(path)
    expect(response?.status(), path).toBe(404)
    await expect(editor.getByRole('heading', { name: 'There is nothing here' })).toBeVisible()
  }
  const lists = [
    'status=zzz&after=zzz&section=%00&author=nobody',
    `words=${'a'.repeat(3_000)}`,
    'words=%22*(&after=-1',
    'after=%E0%A4%A',
  ]
  for (const query of lists) {
    const response = await editor.goto(`/admin/articles?${query}`)
    expect(response?.status(), query).toBe(200)
    await expect(editor.getByRole('heading', { level: 1 })).toBeVisible()
  }
})

async function begin(screen: ArticleScreen, headline: string): Promise<ActionCall> {
  await screen.opensNew()
  await screen.field('Headline').fill(headline)
  return hear(screen.page as Page, () => screen.saves())
}

function link(href: string) {
  return { type: 'text', text: 'here', marks: [{ type: 'link', attrs: { href } }] }
}

function nested(depth: number): unknown {
  return depth === 0 ? { type: 'paragraph' } : { type: 'blockquote', content: [nested(depth - 1)] }
}

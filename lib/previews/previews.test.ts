import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { read } from '#db/client.ts'
import { previewLinks } from '#db/schema/desk.ts'
import { freshDatabase } from '#db/testing.ts'
import { discard } from '../articles/discard.ts'
import { draft } from '../articles/draft.ts'
import { revise } from '../articles/revise.ts'
import { noon, openNewsroom, people, story } from '../testing.ts'
import { listLinks } from './desk-queries.ts'
import { findShared } from './find-shared.ts'
import { makeLink } from './make-link.ts'
import { revokeLink } from './revoke-link.ts'

freshDatabase()
beforeEach(openNewsroom)

const { editor, contributor } = people
const id = 'x-1'
const hours = (count: number) => new Date(noon.getTime() + count * 3_600_000)
const tokenOf = ({ path }: { path: string }) => path.split('/').at(-1) ?? ''

async function shared(days: 1 | 7 = 1) {
  const { version } = await draft(contributor, { id, content: story() }, noon)
  return { version, token: tokenOf(await makeLink(editor, { id, name: 'Prof. Sand', days }, noon)) }
}

test('whoever has the link reads the working copy as it is now, for a day', async () => {
  const { token, version } = await shared()
  assert.equal((await findShared(token, hours(23)))?.article.headline, story().headline)
  await revise(editor, { id, version, content: story({ headline: 'Newer' }) }, hours(1))
  assert.equal((await findShared(token, hours(23)))?.article.headline, 'Newer')
  assert.equal(await findShared(token, hours(24)), null)
})

test('a link for a week is open for a week', async () => {
  const { token } = await shared(7)
  assert.ok(await findShared(token, hours(167)))
  assert.equal(await findShared(token, hours(168)), null)
})

test('what opens a link is kept nowhere, and nothing else opens it', async () => {
  const { token } = await shared()
  assert.ok(!JSON.stringify(await read().select().from(previewLinks)).includes(token))
  assert.ok(!JSON.stringify(await listLinks(editor, id, noon)).includes(token))
  for (const guess of ['', id, `${token}x`, token.toUpperCase()]) assert.equal(await findShared(guess, noon), null)
})

test('a link that is revoked opens nothing any more; the others do', async () => {
  const { token } = await shared()
  const other = tokenOf(await makeLink(editor, { id, name: 'The lawyer', days: 7 }, noon))
  const link = (await listLinks(editor, id, noon)).find(({ name }) => name === 'Prof. Sand')
  await revokeLink(editor, { id, link: link?.id ?? '' }, noon)
  assert.equal(await findShared(token, noon), null)
  assert.ok(await findShared(other, noon))
  assert.deepEqual((await listLinks(editor, id, hours(24))).map(({ state }) => state).toSorted(), ['open', 'revoked'])
})

test('a link to what is in the trash opens nothing', async () => {
  const { token, version } = await shared()
  await discard(editor, { id, version }, noon)
  assert.equal(await findShared(token, noon), null)
})

test('a contributor makes and revokes no links, and is told of none', async () => {
  await shared()
  await assert.rejects(makeLink(contributor, { id, name: 'A friend', days: 1 }, noon), { code: 'forbidden' })
  await assert.rejects(revokeLink(contributor, { id, link: 'x' }, noon), { code: 'forbidden' })
  assert.deepEqual(await listLinks(contributor, id, noon), [])
})

import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import fc from 'fast-check'
import { connections } from '#db/client.ts'
import { freshDatabase } from '#db/testing.ts'
import { draft } from '../articles/draft.ts'
import { revise } from '../articles/revise.ts'
import { noon, openNewsroom, paragraph, people, publishStory, story } from '../testing.ts'
import { findByWords, hits, type Run } from './find.ts'
import { readerMatch } from './reader-match.ts'

freshDatabase()
beforeEach(openNewsroom)

const found = async (words: string, page?: number) => (await findByWords(words, page)).found.map(({ card }) => card.headline)
const said = (text: string) => ({ type: 'doc' as const, content: [paragraph(text)] })
const textOf = (runs: Run[]) => runs.map(({ text }) => text).join('')
const hitsOf = (runs: Run[]) => runs.filter(({ isHit }) => isHit).map(({ text }) => text)

test('a reader finds a story by its headline, its text, its author and its sources', async () => {
  await publishStory('flood')
  for (const words of ['floods', 'BRIDGE closed', 'Mira Sand', 'gazette', 'norrvik hous'])
    assert.deepEqual(await found(words), ['River floods forty houses in Norrvik'], words)
  assert.deepEqual(await found('ferry'), [])
})

test('what is in the headline comes before what is only in the text', async () => {
  await publishStory('a', { headline: 'Choir wins a prize', body: said('The choir sang on the ferry, the ferry was late.') })
  await publishStory('b', { headline: 'Ferry runs again', body: said('It had been in the dock.') })
  assert.deepEqual(await found('ferry'), ['Ferry runs again', 'Choir wins a prize'])
})

test('accents, quotation marks and the end of the last word may be left out', async () => {
  await publishStory('cafe', { headline: 'Café opens in Malmö' })
  for (const words of ['cafe malmo', 'café', '"cafe opens"', 'opens "in malmo', 'caf'])
    assert.equal((await found(words)).length, 1, words)
  assert.deepEqual(await found('"opens cafe"'), [])
})

test('no draft, and no words that an editor has not published', async () => {
  const { version } = await publishStory('flood')
  await draft(people.editor, { id: 'x', content: story({ headline: 'Zanzibar' }) }, noon)
  await revise(people.editor, { id: 'flood', version, content: story({ summary: 'Zanzibar' }) }, noon)
  assert.deepEqual(await found('zanzibar'), [])
})

test('the words are marked, and markup in a story stays text', async () => {
  await publishStory('x', { headline: 'A <script>alert(1)</script> walks', body: said('The <b>script</b> & the walk.') })
  const [first] = (await findByWords('script')).found
  assert.ok(first)
  assert.equal(textOf(first.headline), 'A <script>alert(1)</script> walks')
  assert.deepEqual(hitsOf(first.headline), ['script', 'script'])
  assert.deepEqual(hitsOf(first.excerpt), ['script'])
})

test('pages of ten, and none after the last', async () => {
  for (let count = 0; count < 12; count += 1) await publishStory(`x-${count}`, { headline: `Storm number ${count}` })
  const all = [...(await found('storm')), ...(await found('storm', 2))]
  assert.equal(new Set(all).size, 12)
  assert.deepEqual(await found('storm', 3), [])
  assert.deepEqual(await found('storm', 999_999), [])
})

test('whatever is typed, nothing breaks, and at most eight words are looked for', async () => {
  await publishStory('flood')
  const awkward = [
    '"',
    '""',
    "'",
    '*',
    '^x',
    'a:b',
    'headline:x',
    'NEAR(a b)',
    'a AND',
    'OR',
    'NOT',
    '-x',
    '(',
    '\\',
    '%',
    '\u0000',
    '🙂',
    '\ud800',
    'a"b"c',
  ]
  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(fc.constantFrom(...awkward, 'flood', ' ')).map((parts) => parts.join('')),
  )
  await fc.assert(
    fc.asyncProperty(typed, async (words) => {
      const view = await findByWords(words)
      assert.ok(view.words.length <= 100)
      assert.ok(((readerMatch(words) ?? '').match(/"/g)?.length ?? 0) <= 16)
    }),
    { numRuns: 300 },
  )
})

test('nothing is sorted by hand', async () => {
  const { sql, params } = hits().getQuery()
  const given = params.map((param) => (param instanceof Object ? 1 : param))
  const steps = connections()
    .reader.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
    .all(...given)
  assert.ok(
    steps.every(({ detail }) => !/TEMP B-TREE/.test(detail)),
    steps.map(({ detail }) => detail).join('\n'),
  )
})

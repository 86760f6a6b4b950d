import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { paragraph, story } from '../../testing.ts'
import { plainText } from '../plain-text.ts'
import { mergeBlocks, type Piece } from './merge-blocks.ts'
import { mergeContent } from './merge-content.ts'
import { isSameText, saying } from './saying.ts'

const body = (...lines: string[]) => ({ body: { type: 'doc' as const, content: lines.map(paragraph) } })
const lines = (content: ReturnType<typeof story>) => plainText(content.body).split('\n')
const web = (key: string, title: string) => ({ key, url: `https://norrvik.example/${title}`, title })

test('what only one of two editors changed is taken, in fields, in neighbouring paragraphs and in lists', () => {
  const base = story(body('One.', 'Two.', 'Three.'))
  const mine = story({ ...body('One, by me.', 'Two.', 'Three.'), kicker: 'Norrvik', topics: ['t-floods', 't-ports'] })
  const theirs = story({ ...body('One.', 'Two, by her.', 'Three.', 'Four.'), standfirst: 'Hers.', topics: [] })
  const { clashes, settle } = mergeContent(base, mine, theirs)
  assert.deepEqual(clashes, [])
  const merged = settle()
  assert.deepEqual(lines(merged), ['One, by me.', 'Two, by her.', 'Three.', 'Four.'])
  assert.deepEqual([merged.kicker, merged.standfirst, merged.topics], ['Norrvik', 'Hers.', ['t-ports']])
})

test('what both changed is asked for, and each answer is kept to', () => {
  const base = story(body('One.', 'Two.'))
  const mine = story({ ...body('One, by me.', 'Two.'), headline: 'Mine' })
  const theirs = story({ ...body('One, by her.', 'Two.'), headline: 'Hers' })
  const { clashes, settle } = mergeContent(base, mine, theirs)
  assert.deepEqual(
    clashes.map(({ id }) => id),
    ['body.0', 'headline'],
  )
  assert.deepEqual(lines(settle()), ['One, by me.', 'Two.'])
  assert.deepEqual(lines(settle({ 'body.0': 'theirs' })), ['One, by her.', 'Two.'])
  assert.deepEqual(lines(settle({ 'body.0': 'both' })), ['One, by her.', 'One, by me.', 'Two.'])
  assert.equal(settle({ headline: 'theirs' }).headline, 'Hers')
})

test('two people who write on at the same place both stay, and one who rewrites beside an addition disturbs nobody', () => {
  const base = story(body('One.'))
  const [mine, theirs] = [story(body('One.', 'Mine.')), story(body('One.', 'Hers.'))]
  assert.deepEqual(lines(mergeContent(base, mine, theirs).settle()), ['One.', 'Hers.', 'Mine.'])
  const rewritten = mergeContent(base, story(body('One, again.')), theirs)
  assert.deepEqual([rewritten.clashes, lines(rewritten.settle())], [[], ['One, again.', 'Hers.']])
})

test('two sources that got one key are two sources, and each citation still leads to its own', () => {
  const base = story({ ...body('Start.'), references: [], keyPoints: [] })
  const mine = story({ ...body('Start.', 'Mine.[@gaz-1]'), references: [web('gaz-1', 'mine')], keyPoints: [] })
  const theirs = story({ ...body('Hers.[@gaz-1]', 'Start.'), references: [web('gaz-1', 'hers')], keyPoints: [] })
  const merged = mergeContent(base, mine, theirs).settle()
  assert.deepEqual(merged.references.map(({ key, title }) => [key, title]).sort(), [
    ['gaz-1', 'hers'],
    ['gaz-1-2', 'mine'],
  ])
  assert.match(saying(merged.body.content.at(-1)), /gaz-1-2/)
})

test('a source that one removed while the other came to cite it stays', () => {
  const base = story({ ...body('Start.'), references: [web('gaz-1', 'a')], keyPoints: [] })
  const mine = story({ ...body('Start.', 'It rose.[@gaz-1]'), references: [web('gaz-1', 'a')], keyPoints: [] })
  const theirs = story({ ...body('Start.'), references: [], keyPoints: [] })
  assert.deepEqual(
    mergeContent(base, mine, theirs)
      .settle()
      .references.map(({ key }) => key),
    ['gaz-1'],
  )
})

test('what a save put in order is the same text, and another word is not', () => {
  assert.ok(isSameText(story({ headline: 'River ' }), { ...story(), headline: 'River' }))
  assert.ok(isSameText({ text: ' a \n b' }, { text: 'a b' }))
  assert.ok(!isSameText({ text: 'a b' }, { text: 'ab' }))
})

const block = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h').map((text) => ({ text }))
const list = fc.array(block, { maxLength: 9 })
const three = fc.tuple(list, list, list)
const texts = (blocks: { text: string }[]) => blocks.map(({ text }) => text)
const all = (pieces: Piece<{ text: string }>[], side: 'mine' | 'theirs') =>
  texts(pieces.flatMap((piece) => ('agreed' in piece ? piece.agreed : piece[side])))

test('with one side as it was, the other side is the result', () => {
  fc.assert(
    fc.property(list, list, (base, changed) => {
      assert.deepEqual(all(mergeBlocks(base, changed, base), 'mine'), texts(changed))
      assert.deepEqual(all(mergeBlocks(base, base, changed), 'theirs'), texts(changed))
      assert.deepEqual(all(mergeBlocks(base, changed, changed), 'mine'), texts(changed))
    }),
    { numRuns: 1000 },
  )
})

test('no block that either side wrote is lost, and the same question has the same answer', () => {
  fc.assert(
    fc.property(three, ([base, mine, theirs]) => {
      const pieces = mergeBlocks(base, mine, theirs)
      assert.deepEqual(mergeBlocks(base, mine, theirs), pieces)
      for (const [side, written] of Object.entries({ mine, theirs } as const)) {
        const there = new Set(all(pieces, side as 'mine' | 'theirs'))
        for (const text of texts(written)) if (!texts(base).includes(text)) assert.ok(there.has(text), `${text} of ${side}`)
      }
    }),
    { numRuns: 2000 },
  )
})

const distinct = fc.uniqueArray(block, { selector: ({ text }) => text, maxLength: 8 })

test('a block that both left in the text is in it still', () => {
  fc.assert(
    fc.property(distinct, distinct, distinct, (base, mine, theirs) => {
      const pieces = mergeBlocks(base, mine, theirs)
      const whole = new Set([...all(pieces, 'mine'), ...all(pieces, 'theirs')])
      for (const text of texts(base))
        if (texts(mine).includes(text) && texts(theirs).includes(text)) assert.ok(whole.has(text), text)
    }),
    { numRuns: 2000 },
  )
})

const line = fc.constantFrom('', 'Flood', 'Ferry', 'Frost')
const ids = fc.uniqueArray(fc.constantFrom('t-a', 't-b', 't-c', 't-d'))
const sources = fc.uniqueArray(fc.record({ key: fc.constantFrom('g-1', 'g-2', 'g-3'), title: line }), {
  selector: ({ key }) => key,
})
const anArticle = fc
  .record({
    headline: line,
    kicker: line,
    topics: ids,
    sources,
    text: fc.array(fc.constantFrom('A.', 'B.[@g-1]', 'C.[@g-2]', 'D.'), { maxLength: 5 }),
  })
  .map(({ sources: given, text, ...rest }) =>
    story({ ...rest, ...body(...text), keyPoints: [], references: given.map(({ key, title }) => web(key, title)) }),
  )

test('a whole article merges as its parts do', () => {
  fc.assert(
    fc.property(anArticle, anArticle, anArticle, (base, mine, theirs) => {
      assert.deepEqual(mergeContent(base, mine, base).settle(), mine)
      assert.deepEqual(mergeContent(base, base, theirs).settle(), theirs)
      const { settle, clashes } = mergeContent(base, mine, theirs)
      assert.deepEqual(mergeContent(base, mine, theirs).settle(), settle())
      const keys = settle().references.map(({ key }) => key)
      assert.equal(new Set(keys).size, keys.length)
      const both = Object.fromEntries(clashes.map(({ id }) => [id, 'both'] as const))
      const merged = saying(settle(both).body)
      for (const side of [mine, theirs])
        for (const said of lines(side)) if (!lines(base).includes(said)) assert.ok(merged.includes(said), said)
    }),
    { numRuns: 300 },
  )
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleContent } from '#lib/articles/content.ts'
import { markdownToBody } from '#lib/interchange/markdown-to-body.ts'
import { openItems } from './open-items.ts'

const content = articleContent.parse({
  sectionId: 'world',
  headline: 'Norrvik spends TK on its harbour',
  body: markdownToBody('The mayor [? said so. It cost TK million, TK in all.\n\n- A STOCK of `TK` codes\n- [CHECK the year]'),
})

test('every TK and every [? is an open item, in the order of the page', () => {
  const found = openItems(content)
  assert.deepEqual(
    found.map(({ path }) => path),
    ['headline', ...Array(3).fill('body.content.0'), 'body.content.1.content.1.content.0'],
  )
  assert.match(found[1]?.says ?? '', /\[\? said so/)
})

test('a place is the mark itself', () => {
  const [first, second] = openItems(content)
  assert.equal(content.headline.slice(first?.start, first?.end), 'TK')
  assert.equal('The mayor [? said so.'.slice(second?.start, second?.end), '[?')
})

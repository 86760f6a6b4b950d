import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleContent } from '#lib/articles/content.ts'
import { markdownToBody } from '#lib/interchange/markdown-to-body.ts'
import { numbersOf } from './numbers-of.ts'

const content = (markdown: string) =>
  articleContent.parse({
    sectionId: 'world',
    body: markdownToBody(markdown),
    references: ['gaz-1', 'port-1'].map((key) => ({ key, url: `https://${key}.example.org/` })),
  })

test('the numbers are another object only where a citation came, went or moved', () => {
  const first = numbersOf(content('It rose.[@port-1] It fell.[@gaz-1]'))
  assert.deepEqual(first.keys, ['port-1', 'gaz-1'])
  assert.equal(numbersOf(content('It rose again.[@port-1] It fell.[@gaz-1]')), first)
  const more = numbersOf(content('It rose.[@port-1] It fell.[@gaz-1; @port-1]'))
  assert.deepEqual(
    [...more.uses],
    [
      ['port-1', 2],
      ['gaz-1', 1],
    ],
  )
  const moved = numbersOf(content('It fell.[@gaz-1] It rose.[@port-1; @port-1]'))
  assert.deepEqual(moved.keys, ['gaz-1', 'port-1'])
  assert.notEqual(moved, more)
})

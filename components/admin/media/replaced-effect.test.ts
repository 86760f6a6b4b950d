import assert from 'node:assert/strict'
import { test } from 'node:test'
import { replacedEffect } from './replaced-effect.ts'

const said = (articles: number, live: number, awaited: number, pages = 0) =>
  replacedEffect({
    counts: { articles, live, awaited },
    pages: Array.from({ length: pages }, (_, index) => ({ slug: `p-${index}`, title: 'A page' })),
  })

test('before a picture is replaced it is said how much changes, and for whom', () => {
  assert.equal(said(0, 0, 0), 'Nothing shows it yet.')
  assert.equal(said(1, 0, 0), '1 article shows the new file then. Readers see none of it yet.')
  assert.equal(
    said(120, 100, 2, 1),
    '120 articles and 1 page show the new file then. Readers see the new picture at once, in 100 live articles. What was approved with the current file has to be approved again.',
  )
  assert.equal(said(0, 0, 0, 1), '1 page shows the new file then. Readers see the new picture at once.')
})

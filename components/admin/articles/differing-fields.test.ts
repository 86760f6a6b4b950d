import assert from 'node:assert/strict'
import { test } from 'node:test'
import { paragraph, story } from '#lib/testing.ts'
import { differingFields } from './differing-fields.ts'

const names: Record<string, string> = { 's-world': 'World', 's-science': 'Science' }
const nameOf = (id: string) => names[id] ?? id

test('two texts of one article are compared field by field, and only where they differ', () => {
  const mine = story()
  const theirs = story({
    headline: 'Theirs',
    sectionId: 's-science',
    body: { type: 'doc', content: [paragraph('The water fell.')] },
  })
  assert.deepEqual(differingFields(mine, mine, nameOf), [])
  const found = differingFields(mine, theirs, nameOf)
  assert.deepEqual(
    found.map(({ label }) => label),
    ['Headline', 'Text', 'Section'],
  )
  assert.deepEqual(
    found.map(({ theirs: other }) => other),
    ['Theirs', 'The water fell.', 'Science'],
  )
})

test('where only a citation was moved, both texts show it', () => {
  const cited = (text: string) => story({ body: { type: 'doc', content: [paragraph(text)] } })
  const [text] = differingFields(cited('The water fell.[@gaz-1]'), cited('The water fell.[@port-1]'), nameOf)
  assert.deepEqual([text?.mine, text?.theirs], ['The water fell. [gaz-1]', 'The water fell. [port-1]'])
})

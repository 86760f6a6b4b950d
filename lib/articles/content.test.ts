import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleContent } from './content.ts'

const accepts = (fields: object) => articleContent.safeParse({ sectionId: 's-world', ...fields }).success

test('a day that there is not is no date', () => {
  for (const [day, isThere] of [
    ['2026-02-28', true],
    ['2024-02-29', true],
    ['2026-02-31', false],
    ['2026-04-31', false],
    ['2023-02-29', false],
  ] as const) {
    assert.equal(accepts({ eventDate: day }), isThere, day)
    const reference = { key: 'gaz-1', url: 'https://gazette.example.org/flood', published: day }
    assert.equal(accepts({ references: [reference] }), isThere, `published on ${day}`)
  }
  assert.ok(accepts({ references: [{ key: 'gaz-1', url: 'https://gazette.example.org/', published: '2026-02' }] }))
})

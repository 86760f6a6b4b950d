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

test('an address with a user name or a password in it is refused beside its field', () => {
  for (const url of ['https://mira:secret@example.org/a', 'https://mira@example.org/a', 'http://:secret@example.org']) {
    for (const field of ['url', 'archive']) {
      const source = { key: 'a', url: 'https://example.org/a', [field]: url }
      const { error } = articleContent.safeParse({ sectionId: 's-world', references: [source] })
      assert.deepEqual(error?.issues[0]?.path, ['references', 0, field], url)
      assert.match(error?.issues[0]?.message ?? '', /user name or a password/)
    }
  }
  const plain = { key: 'a', url: 'https://example.org/@mira?to=a@b.example' }
  assert.ok(articleContent.safeParse({ sectionId: 's-world', references: [plain] }).success)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleContent } from '../../../articles/content.ts'
import { ask, story, testPairs } from '../testing.ts'

testPairs('accessibility')

const cell = (type: 'tableHeader' | 'tableCell', text: string) => ({
  type,
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
})
const table = (head: 'tableHeader' | 'tableCell') =>
  articleContent.parse({
    sectionId: 'world',
    headline: 'Floods',
    body: {
      type: 'doc',
      content: [
        {
          type: 'table',
          content: [
            { type: 'tableRow', content: [cell(head, 'Year')] },
            { type: 'tableRow', content: [cell('tableCell', '1924')] },
          ],
        },
      ],
    },
  })

test('A11-03: a table says what its columns are', () => {
  assert.equal(ask('A11-03', table('tableCell')).length, 1)
  assert.deepEqual(ask('A11-03', table('tableHeader')), [])
})

test('a bold sentence is no heading', () => {
  assert.deepEqual(ask('A11-02', story('**The harbour is open.**\n\n## Cranes\n\n### Motors\n\nTwo.')), [])
})

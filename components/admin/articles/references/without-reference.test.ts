import assert from 'node:assert/strict'
import { test } from 'node:test'
import { numberCitations } from '#lib/articles/citations.ts'
import { articleContent } from '#lib/articles/content.ts'
import { paragraph, story } from '#lib/testing.ts'
import { withoutReference } from './without-reference.ts'

test('a reference that is removed takes its markers with it, and the rest keeps its order', () => {
  const content = story()
  const rest = { ...content, ...withoutReference(content, 'gaz-1') }
  assert.deepEqual([...numberCitations(rest).uses.keys()], ['port-1'])
  assert.deepEqual(
    rest.references.map(({ key }) => key),
    ['port-1'],
  )
  assert.equal(JSON.stringify(rest).includes('gaz-1'), false)
  assert.equal(articleContent.safeParse(rest).success, true)
})

test('a cluster keeps its other source, and a paragraph that was only a marker stays a paragraph', () => {
  const items = [
    { key: 'gaz-1', locator: '' },
    { key: 'port-1', locator: 'p. 4' },
  ]
  const cluster = { type: 'paragraph' as const, content: [{ type: 'cite' as const, attrs: { items } }] }
  const content = story({ body: { type: 'doc', content: [cluster, paragraph('[@gaz-1]')] } })
  const { body } = withoutReference(content, 'gaz-1')
  assert.deepEqual(body?.content, [
    { type: 'paragraph', content: [{ type: 'cite', attrs: { items: [items[1]] } }] },
    { type: 'paragraph' },
  ])
})

test('the words that a key point rests on go with their source', () => {
  const supports = [
    { key: 'gaz-1', exact: 'it rose' },
    { key: 'port-1', exact: 'forty houses' },
  ]
  const content = story({ keyPoints: [{ text: 'Forty houses were flooded.', cites: ['gaz-1', 'port-1'], supports }] })
  const { keyPoints } = withoutReference(content, 'gaz-1')
  assert.deepEqual(keyPoints, [{ text: 'Forty houses were flooded.', cites: ['port-1'], supports: [supports[1]] }])
  const kept = story({ keyPoints: [{ text: 'Forty houses.', cites: ['port-1'], supports: supports.slice(0, 1) }] })
  assert.deepEqual(kept.keyPoints, [{ text: 'Forty houses.', cites: ['port-1'] }])
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { paragraph, story } from '../testing.ts'
import { numberCitations } from './citations.ts'
import { articleContent } from './content.ts'
import { withKeys } from './merge/cited-keys.ts'
import { type CitedSource, listReferences } from './reference-view.ts'

const keys = ['gaz-1', 'port-1', 'met-1', 'law-1', 'map-1']
const referencesTo = (cited: string[]) => cited.map((key) => ({ key, url: `https://${key}.example.org/`, publisher: key }))

/** A story whose paragraphs cite these keys, one cluster for each. */
function citing(points: string[][], clusters: string[][], listed = keys) {
  return story({
    keyPoints: points.map((cites, index) => ({ text: `Point ${index}`, cites })),
    body: {
      type: 'doc',
      content: clusters.map((cluster) => paragraph(`The river rose.${cluster.map((key) => `[@${key}]`).join('')}`)),
    },
    references: referencesTo(listed),
  })
}

test('key points stand above the text, so their sources are numbered first', () => {
  const { keys: order, keyPoints, uses } = numberCitations(story())
  assert.deepEqual(order, ['port-1', 'gaz-1'])
  assert.deepEqual(keyPoints[0], [{ key: 'port-1', number: 1, use: 1, id: 'c-1-1', locator: '' }])
  assert.deepEqual(
    uses.get('gaz-1')?.map(({ id }) => id),
    ['c-2-1', 'c-2-2'],
  )
})

test('a citation in a list, a quotation, a box or a table is numbered where it is read', () => {
  const inside = (key: string) => paragraph(`Said.[@${key}]`)
  const content = story({
    keyPoints: [],
    references: referencesTo(keys),
    body: {
      type: 'doc',
      content: [
        { type: 'bulletList', content: [{ type: 'listItem', content: [inside('law-1')] }] },
        { type: 'blockquote', attrs: { speaker: 'Mira Sand' }, content: [inside('map-1')] },
        { type: 'box', attrs: { title: 'How we know' }, content: [inside('port-1')] },
        {
          type: 'table',
          content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [inside('met-1')] }] }],
        },
        inside('gaz-1'),
      ],
    },
  })
  assert.deepEqual(numberCitations(content).keys, ['law-1', 'map-1', 'port-1', 'met-1', 'gaz-1'])
})

test('a key that no reference has gets no number, and takes none from the others', () => {
  const { inBody, keys: order } = numberCitations(citing([], [['lost-1'], ['gaz-1']]))
  const [lost, known] = [...inBody.values()].flat()
  assert.equal(lost?.number, null)
  assert.equal(known?.number, 1)
  assert.ok(!order.includes('lost-1'))
})

test('whatever is cited in whatever order: numbers rise by first appearance, each mark has an id of its own', () => {
  const cluster = fc.array(fc.constantFrom(...keys), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(
      fc.array(cluster, { maxLength: 3 }),
      fc.array(cluster, { maxLength: 8 }),
      fc.shuffledSubarray(keys),
      (points, clusters, listed) => {
        const { keys: order, keyPoints, inBody, uses } = numberCitations(citing(points, clusters, listed))
        const marks = [...keyPoints.flat(), ...[...inBody.values()].flat()]
        const read = [...points, ...clusters].flat()
        assert.deepEqual(
          marks.map(({ key }) => key),
          read,
        )
        const cited = [...new Set(read)].filter((key) => listed.includes(key))
        assert.deepEqual(order, [...cited, ...listed.filter((key) => !cited.includes(key))])
        assert.equal(new Set(marks.map(({ id }) => id)).size, marks.length)
        for (const { key, number } of marks) assert.equal(number, listed.includes(key) ? cited.indexOf(key) + 1 : null)
        assert.equal([...uses.values()].flat().length, marks.length)
      },
    ),
  )
})

test('the list says publisher and date, what is known of the source, and every way back', () => {
  const content = citing([], [['port-1'], ['gaz-1'], ['port-1']])
  const died: CitedSource = {
    archiveUrl: 'https://archive.example.org/port',
    liveState: 'dead',
    checkedAt: Date.UTC(2026, 4, 2),
    ...{ mark: null, markedAt: null, markNote: '' },
    ...{ id: 'a-source', host: 'port.example.org', articles: 3 },
  }
  const dated = content.references.map((reference) => ({ ...reference, published: '2026-05' }))
  const [port, gazette, uncited] = listReferences(dated, numberCitations(content), new Map([['port-1', died]]), 'UTC', 'de')
  assert.equal(port?.short, 'port-1, Mai 2026')
  assert.equal(port?.archive, 'https://archive.example.org/port')
  assert.match(port?.state ?? '', /gone$/)
  assert.deepEqual(
    port?.uses.map(({ id }) => id),
    ['c-1-1', 'c-1-2'],
  )
  assert.equal(gazette?.state, null)
  assert.deepEqual(uncited?.uses, [])
})

test('the words of a source and how they stand to the sentence come with the mark', () => {
  const items = [{ key: 'gaz-1', locator: '', support: { exact: 'it rose' }, relation: 'disputes' as const }]
  const body = {
    type: 'doc' as const,
    content: [{ type: 'paragraph' as const, content: [{ type: 'cite' as const, attrs: { items } }] }],
  }
  const { references } = story()
  const { uses } = numberCitations({ keyPoints: [], body, references })
  assert.deepEqual(
    uses.get('gaz-1')?.map(({ support, relation }) => [support?.exact, relation]),
    [['it rose', 'disputes']],
  )
  const parsed = articleContent.safeParse({
    sectionId: 's',
    body: {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [{ type: 'cite', attrs: { items: [{ ...items[0], support: { exact: 'a'.repeat(301) } }] } }],
        },
      ],
    },
  })
  assert.equal(parsed.success, false)
})

test('the words that a key point rests on come with its mark, and follow a source that is renamed', () => {
  const supports = [{ key: 'gaz-1', exact: 'it rose', prefix: 'They say' }]
  const content = story({ keyPoints: [{ text: 'It rose.', cites: ['gaz-1', 'port-1'], supports }] })
  const said = (of: typeof content) => numberCitations(of).keyPoints[0]?.map(({ key, support }) => [key, support?.exact])
  assert.deepEqual(said(content), [
    ['gaz-1', 'it rose'],
    ['port-1', undefined],
  ])
  const renamed = withKeys(content, (key) => (key === 'gaz-1' ? 'gaz-2' : key))
  assert.deepEqual(said(renamed), [
    ['gaz-2', 'it rose'],
    ['port-1', undefined],
  ])
})

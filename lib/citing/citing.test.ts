import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { entries } from 'bibtex-parse'
import fc from 'fast-check'
import { freshDatabase } from '#db/testing.ts'
import { findArticle } from '../articles/queries.ts'
import { openNewsroom, paragraph, publishStory } from '../testing.ts'
import { citationOf } from './citation-of.ts'
import { type Work, worksOf } from './work.ts'
import { writeBibtex } from './write-bibtex.ts'
import { writeCsl } from './write-csl.ts'
import { writePlain } from './write-plain.ts'
import { writeReferences } from './write-references.ts'
import { writeRis } from './write-ris.ts'

freshDatabase()
beforeEach(openNewsroom)

const site = { name: 'The Norrvik Post', origin: 'https://norrvik.example' }
async function flood() {
  const article = await findArticle({ section: 'world', slug: 'flood' })
  assert.ok(article)
  return article
}

const line = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom('{', '}', '\\', '"', '%', '#', '$', '&', '_', '~', '^', '@', ',', '=', '\n', '\r', 'a', ' '),
  }),
  fc.constantFrom('x\r\nER  - \r\nTY  - NEWS', 'Sand, Mira and Berg, Jo', '},\n}\n@online{evil,', '\u2028TY  - X', '\u0085'),
)
const work: fc.Arbitrary<Work> = fc.record({
  key: fc.stringMatching(/^[a-z][a-z0-9_-]{0,20}$/),
  kind: fc.constantFrom('article', 'web', 'document', 'interview', 'dataset', 'social', 'broadcast', 'own-reporting'),
  title: line.map((text) => text || 'T'),
  authors: fc.array(
    line.map((text) => text.trim() || 'A'),
    { maxLength: 3 },
  ),
  container: line,
  issued: fc.constantFrom('', '2026', '2026-05', '2026-05-02'),
  accessed: fc.constantFrom('', '2026-05-03'),
  url: fc.oneof(fc.constant(''), fc.webUrl({ withQueryParameters: true }), fc.constant('https://x.example/{a}\\b%20~_#c')),
  language: fc.constantFrom('en', ''),
  abstract: line,
  note: line,
  archive: fc.constantFrom('', 'https://archive.example/x'),
})
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

test('our article comes first, then all that it rests on, in the order of its numbers', async () => {
  await publishStory('x-1', { slug: 'flood' })
  const works = worksOf(await flood(), site)
  assert.deepEqual(
    works.map(({ key }) => key),
    ['flood', 'port-1', 'gaz-1'],
  )
  assert.equal(
    citationOf(await flood(), site),
    'Mira Sand. “River floods forty houses in Norrvik.” The Norrvik Post, 2 May 2026. https://norrvik.example/world/flood',
  )
  assert.match(writePlain(works), /\n\nReferences\n\n1\. “Minutes\.” Port Authority, 1 May 2026\. https:\/\/port/)
})

test('two works of one export never share a name', async () => {
  const body = { type: 'doc' as const, content: [paragraph('The river rose.[@flood]')] }
  const references = [{ key: 'flood', url: 'https://x.example/', title: 'Flood' }]
  await publishStory('x-1', { slug: 'flood', references, keyPoints: [], body })
  const keys = worksOf(await flood(), site).map(({ key }) => key)
  assert.deepEqual(keys, ['flood-article', 'flood'])
})

test('a reference list as JSON says where each source is leaned on', async () => {
  await publishStory('x-1', { slug: 'flood' })
  const said = JSON.parse(writeReferences(await flood(), site.origin))
  assert.equal(said.article.url, 'https://norrvik.example/world/flood')
  assert.equal(said.references[0].key, 'port-1')
  assert.deepEqual(
    said.references[1].uses.map(({ at }: { at: string }) => at),
    ['https://norrvik.example/world/flood#c-2-1', 'https://norrvik.example/world/flood#c-2-2'],
  )
})

test('CSL-JSON says the same as the works, with dates as exact as they are known', () => {
  fc.assert(
    fc.property(fc.array(work, { maxLength: 4 }), (works) => {
      const read = JSON.parse(writeCsl(works)) as Record<string, unknown>[]
      assert.equal(read.length, works.length)
      for (const [index, { key, title, issued, authors }] of works.entries()) {
        assert.equal(read[index]?.id, key)
        assert.equal(read[index]?.title, title)
        if (issued) assert.deepEqual(read[index]?.issued, { 'date-parts': [issued.split('-').map(Number)] })
        if (authors.length)
          assert.deepEqual(
            read[index]?.author,
            authors.map((literal) => ({ literal })),
          )
      }
    }),
  )
})

test('no text of a work ends a field of RIS, or begins another record', () => {
  fc.assert(
    fc.property(fc.array(work, { maxLength: 4 }), (works) => {
      const lines = writeRis(works).split('\r\n').filter(Boolean)
      for (const each of lines) assert.match(each, /^[A-Z][A-Z0-9] {2}- [^\r\n\u2028\u2029\u0085]*$/)
      const values = (tag: string) => lines.filter((each) => each.startsWith(`${tag}  - `)).map((each) => each.slice(6))
      assert.equal(values('TY').length, works.length)
      assert.equal(values('ER').length, works.length)
      assert.deepEqual(
        values('ID'),
        works.map(({ key }) => key),
      )
      assert.deepEqual(
        values('UR'),
        works.flatMap(({ url }) => url || []),
      )
    }),
  )
})

test('no text of a work ends a field of BibTeX, or begins another entry', () => {
  fc.assert(
    fc.property(fc.uniqueArray(work, { maxLength: 4, selector: ({ key }) => key }), (works) => {
      const written = writeBibtex(works)
      const read = entries(written)
      assert.deepEqual(
        read.map(({ key, type }) => [key, type]),
        works.map(({ key, url }) => [key, url ? 'online' : 'misc']),
      )
      for (const [index, { issued, accessed }] of works.entries()) {
        assert.equal(read[index]?.DATE ?? '', issued)
        assert.equal(read[index]?.URLDATE ?? '', accessed)
      }
      // Each field is one line, so braces are balanced in every one of them.
      for (const each of written.split('\n').filter((text) => text.startsWith('  ')))
        assert.equal(each.split('{').length, each.split('}').length, each)
    }),
  )
})

test('as plain text each work is one line', () => {
  fc.assert(
    fc.property(fc.array(work, { minLength: 2, maxLength: 4 }), (works) => {
      const [own, empty, head, blank, ...rest] = writePlain(works).split('\n')
      assert.deepEqual([empty, head, blank], ['', 'References', ''])
      assert.equal(rest.length, works.length)
      assert.ok(own?.includes(oneLine(works[0]?.title ?? '')))
    }),
  )
})

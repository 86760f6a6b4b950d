import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { openWeb } from '../outbound/web.ts'
import { isbnIn } from '../references/isbn.ts'
import { noon, people } from '../testing.ts'
import { harvest } from './harvest.ts'
import { harvestPage } from './harvest-page.ts'
import { readArchive } from './look-up-archive.ts'
import { readCsl } from './look-up-doi.ts'
import { readBook } from './look-up-isbn.ts'
import { partialDay } from './partial-day.ts'
import { playTheWeb } from './testing.ts'

const web = playTheWeb()

const url = 'https://gazette.se/2026/05/01/flood?utm_source=x'
const harvested = (head: string, address = url, body = '<p>The river rose.</p>') => {
  const { suggestions } = harvestPage(`<!doctype html><html lang="sv"><head>${head}</head><body>${body}</body></html>`, address)
  return Object.fromEntries(suggestions.map(({ field, value, from }) => [field, [value, from]]))
}
const linked = (thing: object) => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`

test('JSON-LD is trusted before all else', () => {
  const head = `${linked({ '@type': 'NewsArticle', headline: 'Flood', author: [{ name: 'M. Sand' }, { name: 'J. Ek' }], publisher: { name: 'Gazette' }, datePublished: '2026-05-02T08:00:00+02:00' })}<meta property="og:title" content="Other"><meta name="citation_title" content="Another">`
  assert.deepEqual(harvested(head), {
    title: ['Flood', 'JSON-LD'],
    publisher: ['Gazette', 'JSON-LD'],
    author: ['M. Sand, J. Ek', 'JSON-LD'],
    published: ['2026-05-02', 'JSON-LD'],
    url: ['https://gazette.se/2026/05/01/flood', 'the way there'],
  })
})

test('a graph in JSON-LD: the article before the page, and a publisher that is only pointed at', () => {
  const graph = [
    { '@type': 'WebPage', name: 'The page' },
    { '@type': ['NewsArticle'], headline: 'The article', publisher: { '@id': '#us' } },
    { '@type': 'Organization', '@id': '#us', name: 'Radio Västkust' },
  ]
  const { title, publisher } = harvested(linked({ '@graph': graph }))
  assert.deepEqual(
    [title, publisher],
    [
      ['The article', 'JSON-LD'],
      ['Radio Västkust', 'JSON-LD'],
    ],
  )
})

test('Highwire, then Open Graph, then Dublin Core, then the page, then its address', () => {
  const highwire =
    '<meta name="citation_title" content="Of rivers"><meta name="citation_author" content="Ek, J."><meta name="citation_author" content="Sand, M."><meta name="citation_journal_title" content="Rivers"><meta name="citation_publication_date" content="2025/3">'
  const graph =
    '<meta property="og:title" content="OG"><meta property="og:site_name" content="Site"><meta property="article:published_time" content="2026-05-03T00:00:00Z"><meta property="article:author" content="https://social.se/ek">'
  const dublin =
    '<meta name="DC.title" content="DC"><meta name="DC.creator" content="Lund, V."><meta name="dcterms.issued" content="2024">'
  assert.deepEqual(harvested(highwire + graph + dublin).title, ['Of rivers', 'Highwire'])
  assert.deepEqual(harvested(highwire + graph).author, ['Ek, J., Sand, M.', 'Highwire'])
  assert.deepEqual(harvested(highwire).published, ['2025-03', 'Highwire'])
  const open = harvested(graph + dublin)
  assert.deepEqual(
    [open.title, open.publisher, open.author, open.published],
    [
      ['OG', 'Open Graph'],
      ['Site', 'Open Graph'],
      ['Lund, V.', 'Dublin Core'],
      ['2026-05-03', 'Open Graph'],
    ],
  )
  assert.deepEqual(harvested(dublin).published, ['2024', 'Dublin Core'])
  const page = harvested('<title>The flood</title>', url, '<time datetime="2026-05-01">1 May</time>')
  assert.deepEqual(
    [page.title, page.published],
    [
      ['The flood', 'the page'],
      ['2026-05-01', 'the page'],
    ],
  )
  assert.deepEqual(harvested('').published, ['2026-05-01', 'the address'])
})

test('the address that a page gives itself is taken on its own machine only, and never a front page for a deep one', () => {
  const canonical = (href: string) => harvested(`<link rel="canonical" href="${href}">`).url
  assert.deepEqual(canonical('/2026/05/01/flood'), ['https://gazette.se/2026/05/01/flood', 'the page'])
  assert.deepEqual(canonical('https://gazette.se/'), ['https://gazette.se/2026/05/01/flood', 'the way there'])
  assert.deepEqual(canonical('https://evil.se/flood'), ['https://gazette.se/2026/05/01/flood', 'the way there'])
  assert.deepEqual(canonical('javascript:alert(1)'), ['https://gazette.se/2026/05/01/flood', 'the way there'])
})

test('the text is that of the article, a line for each paragraph', () => {
  const { text, language } = harvestPage(
    '<html lang="sv"><body><nav>Menu</nav><article><h1>Flood</h1><p>The <b>river</b> rose.</p><script>x()</script><p>It fell.</p></article><footer>Foot</footer></body></html>',
    url,
  )
  assert.deepEqual([text, language], ['Flood\nThe river rose.\nIt fell.', 'sv'])
})

test('dates as exact as they are given, and no others', () => {
  const days = {
    '2026-05-02T08:00:00Z': '2026-05-02',
    '2025/3/7': '2025-03-07',
    '2025-13': '',
    'May 2026': '',
    '2026-02-31': '',
    '2025': '2025',
    '20260502': '',
  }
  for (const [given, wanted] of Object.entries(days)) assert.equal(partialDay(given), wanted, given)
})

test('a DOI’s record in CSL-JSON, an Open Library book and an archive’s answer are read, and nothing else is', () => {
  const csl = {
    type: 'journal-article',
    title: 'Of <i>rivers</i>',
    'container-title': ['Rivers'],
    author: [{ given: 'J.', family: 'Ek' }, { literal: 'The Board' }],
    issued: { 'date-parts': [[2025, 3]] },
  }
  assert.deepEqual(
    readCsl(JSON.stringify(csl)).map(({ field, value }) => [field, value]),
    [
      ['title', 'Of rivers'],
      ['publisher', 'Rivers'],
      ['author', 'J. Ek, The Board'],
      ['published', '2025-03'],
    ],
  )
  const book = {
    'ISBN:9780140328721': {
      title: 'Fantastic Mr. Fox',
      authors: [{ name: 'Roald Dahl' }],
      publishers: [{ name: 'Puffin' }],
      publish_date: 'October 1, 1988',
    },
  }
  assert.deepEqual(
    readBook(JSON.stringify(book)).map(({ field, value }) => [field, value]),
    [
      ['kind', 'document'],
      ['title', 'Fantastic Mr. Fox'],
      ['author', 'Roald Dahl'],
      ['publisher', 'Puffin'],
      ['published', '1988'],
    ],
  )
  for (const text of ['', '[]', 'null', '{}', '<html>', '{"a":1}'])
    assert.deepEqual([readCsl(text), readBook(text).filter(({ field }) => field !== 'kind')], [[], []], text)
  const copy = (closest: object) => readArchive({ status: 200, text: JSON.stringify({ archived_snapshots: { closest } }) })
  assert.equal(
    copy({ available: true, url: 'http://web.archive.org/web/20260501000000/https://a.se/' }),
    'https://web.archive.org/web/20260501000000/https://a.se/',
  )
  assert.equal(copy({ available: true, url: 'https://evil.se/web/20260501000000/' }), '')
  assert.equal(readArchive({ status: 200, text: '{"archived_snapshots":{}}' }), '')
  assert.equal(readArchive({ status: 503, text: '' }), null)
  assert.equal(readArchive({ status: 200, text: 'null' }), null)
})

test('an ISBN is known by its last sign', () => {
  assert.equal(isbnIn('ISBN 978-0-14-032872-1'), '9780140328721')
  assert.equal(isbnIn('0-306-40615-2'), '0306406152')
  assert.equal(isbnIn('978-0-14-032872-2'), null)
  assert.equal(isbnIn('A book of rivers'), null)
})

test('an editor has a page looked up through the web; a contributor may not, and too many are too many', async () => {
  web.answer = (request, response) => {
    if (request.url === '/robots.txt') return void response.writeHead(404).end()
    if (request.url?.startsWith('/wayback')) return void response.writeHead(404).end()
    response.writeHead(200, { 'content-type': 'text/html' }).end('<meta property="og:title" content="Flood in the old town">')
  }
  const words = web.url('/2026/05/01/flood')
  await assert.rejects(harvest(people.contributor, { words }, noon, web.open()), { code: 'forbidden' })
  const { suggestions } = await harvest(people.editor, { words }, noon, web.open())
  assert.deepEqual(suggestions[0], { field: 'title', value: 'Flood in the old town', from: 'Open Graph' })
  await assert.rejects(
    harvest(people.editor, { words: 'http://10.0.0.1/' }, noon, openWeb({ name: 'A', origin: 'https://news.norrvik.se' })),
    /by hand/,
  )
  const many = async () => {
    for (let count = 0; count < 50; count += 1) await harvest(people.editor, { words }, noon, web.open())
  }
  await assert.rejects(many(), { code: 'too-many' })
})

test('no page makes it throw', () => {
  const piece = fc.constantFrom(
    '<script type="application/ld+json">',
    '</script>',
    '{"@type":"NewsArticle","author":',
    '[',
    ']',
    '}',
    '<meta property="og:title" content="',
    '">',
    '<link rel=canonical href="http://[">',
    '<time datetime=x>',
    '\u0000',
    '<p>',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 30 }), (parts) => {
      for (const { value } of harvestPage(parts.join(''), url).suggestions)
        assert.ok(value.isWellFormed() && value.length <= 1_000)
    }),
    { numRuns: 500 },
  )
})

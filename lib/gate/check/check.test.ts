import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { gateInput } from '../gate-input.ts'
import { runGate } from '../run-gate.ts'
import { formatOf, readDocuments } from './read-documents.ts'

const now = Date.UTC(2026, 10, 24)
const scraped = (name: string) => readFileSync(new URL(`../corpus/scraped/${name}.txt`, import.meta.url), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'gate-'))

function fileOf(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

function newsroom(args: string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['newsroom.ts', 'check', ...args], {
    encoding: 'utf8',
    input,
    env: { ...process.env, DATA_DIR: join(folder, 'none', 'here') },
  })
  return { status, stdout, stderr }
}

function rulesIn(name: string, text: string) {
  const [document] = readDocuments(name, text)
  assert.ok(document)
  const report = runGate(gateInput(document.content, { ...document.facts, now }))
  return { document, report, found: new Set(report.findings.map(({ rule }) => rule)) }
}

test('the scraped page is taken apart', () => {
  const { found, report } = rulesIn('page.txt', scraped('page'))
  const faults = {
    'the headline again as a caption': 'STR-02',
    '“Rewrite:” left in the text': 'LEAK-01',
    'an editing note below': 'LEAK-02',
    'sources run together': 'STR-11',
    'sources years too old': 'REF-11',
    'a source older than what it reports': 'REF-12',
    'sources without a title': 'REF-07',
    'a name torn in two': 'DRF-13',
    'two spellings of one name': 'DRF-03',
    'an abbreviation that nobody knows': 'DRF-14',
    'a space that is missing': 'TYP-01',
    '“Read also” with nothing under it': 'CUR-01',
    'a teaser cut in a word': 'CUR-05',
  }
  for (const [fault, rule] of Object.entries(faults)) assert.ok(found.has(rule), `${fault} (${rule})`)
  assert.ok(report.blocked)
})

test('the same page, mended, passes without a warning', () => {
  const { report, document } = rulesIn('mended.txt', scraped('mended'))
  assert.deepEqual(
    report.findings.filter(({ severity }) => severity !== 'I'),
    [],
  )
  assert.equal(report.blocked, false)
  assert.equal(document.content.standfirst, 'The first ferry left at noon, and the talks with the ministry go on.')
  assert.deepEqual(document.facts, { publishedAt: Date.UTC(2025, 4, 15), bylines: ['Jonas Ek'] })
  assert.deepEqual(
    document.content.references.map(({ title, publisher, published, accessed }) => [title, publisher, published, accessed]),
    [
      ['Boats leave the harbour mouth', 'Norrvik Gazette', '2025-05-15', '2025-05-15'],
      ['The first ferry', 'Radio Västkust', '2025-05-15', '2025-05-15'],
    ],
  )
})

test('a file says by itself what it is', () => {
  assert.equal(formatOf('-', '{"colophon":1,"type":"article"}'), 'interchange')
  assert.equal(formatOf('-', '<!doctype html><p>Open'), 'html')
  assert.equal(formatOf('-', '---\nheadline: Open\n---\n'), 'markdown')
  assert.equal(formatOf('-', 'Open\nThe harbour is open.'), 'plain')
  assert.equal(formatOf('a.md', 'Open'), 'markdown')
})

const page = `<!doctype html><html lang="en"><head><title>x</title><meta property="article:published_time" content="2026-05-02T08:00:00Z"></head><body>
<nav><a href="/">Home</a></nav><article><h1>Norrvik opens its harbour</h1><p class="standfirst">Ships come in again.</p><p class="byline">By Mira Sand</p>
<p>The harbour opened on 1 May 2026.<sup><a href="#r1">[1]</a></sup></p><p>Output:</p><h2>References</h2>
<ol><li id="r1"><cite>Harbour opens</cite>. Norrvik Gazette, <time datetime="2026-05-01">1 May 2026</time>. <a href="https://www.norrvik-gazette.se/2026/05/01/harbour-opens">Open</a></li></ol></article></body></html>`

test('a page in HTML: headline, standfirst, byline, citations and sources', () => {
  const { document, found } = rulesIn('page.html', page)
  const { headline, standfirst, body, references } = document.content
  assert.deepEqual(
    [headline, standfirst, document.facts.bylines],
    ['Norrvik opens its harbour', 'Ships come in again.', ['Mira Sand']],
  )
  assert.deepEqual(
    references.map(({ key, title, published }) => [key, title, published]),
    [['ref-1', 'Harbour opens', '2026-05-01']],
  )
  const [first] = body.content
  assert.ok(first?.type === 'paragraph' && first.content?.some((node) => node.type === 'cite'))
  assert.ok(found.has('LEAK-01') && !found.has('CIT-01') && !found.has('CIT-02'))
})

test('Markdown: footnotes with an address are sources', () => {
  const { document } = rulesIn(
    'a.md',
    '# Open\n\nThe harbour is open.[^1]\n\n[^1]: Harbour opens. Norrvik Gazette, 1 May 2026. https://www.norrvik-gazette.se/2026/05/01/harbour-opens\n',
  )
  assert.deepEqual(
    document.content.references.map(({ key, title }) => [key, title]),
    [['fn-1', 'Harbour opens']],
  )
  assert.equal(document.content.headline, 'Open')
})

const line = (more: object) =>
  JSON.stringify({
    colophon: 1,
    type: 'article',
    slug: 'open',
    section: 'world',
    headline: 'Norrvik opens its harbour',
    body: 'The harbour of Norrvik is open.',
    ...more,
  })

test('a damaged address of a source is a finding, not a file that cannot be read', () => {
  const { found } = rulesIn(
    'a.ndjson',
    line({
      references: [
        { key: 'a-1', url: 'ftp://nowhere', title: 'A' },
        { key: 'b-1', url: 'https://a.se/x[2] https://b.se/y', title: 'B' },
      ],
    }),
  )
  assert.ok(found.has('REF-01') && found.has('REF-02'))
})

test('newsroom check answers as JSON, for one and for many, and needs no data', () => {
  const good = fileOf('good.ndjson', line({}))
  const bad = fileOf('bad.ndjson', line({ body: 'Rewrite:\n\nThe harbour of Norrvik is open.' }))
  const one = newsroom([good, '--json'])
  assert.deepEqual([one.status, one.stderr], [0, ''])
  const report = JSON.parse(one.stdout)
  assert.deepEqual(Object.keys(report), ['ruleset', 'blocked', 'findings', 'notAsked'])
  const two = newsroom([good, bad, '--json'])
  assert.equal(two.status, 1)
  const reports = JSON.parse(two.stdout)
  assert.deepEqual(
    reports.map(({ file, blocked }: { file: string; blocked: boolean }) => [file, blocked]),
    [
      [good, false],
      [bad, true],
    ],
  )
  assert.deepEqual(Object.keys(reports[1].findings[0]), ['rule', 'severity', 'path', 'start', 'end', 'excerpt', 'message', 'fix'])
})

test('newsroom check reads standard input, compares with a source, and says what blocks', () => {
  const source = fileOf('source.txt', 'Vera Lund counted 42 trawlers in the harbour mouth of Norrvik on that day.')
  const { status, stdout } = newsroom(
    ['-', '--source', source, '--rules', 'DRF'],
    line({ body: 'Vera Lund counted 24 trawlers in the harbour mouth of Norrvik.' }),
  )
  assert.equal(status, 1)
  assert.match(stdout, /E {2}DRF-05 .*42 trawlers/)
  assert.match(stdout, /why {2}/)
  assert.match(stdout, /BLOCKED/)
})

test('newsroom check holds the scraped page back, and lets the mended one through', () => {
  const [page, mended] = ['page', 'mended'].map((name) => newsroom([fileOf(`${name}.txt`, scraped(name))]))
  assert.equal(page?.status, 1)
  for (const rule of ['LEAK-01', 'STR-11', 'REF-11', 'DRF-13', 'CUR-01']) assert.match(page?.stdout ?? '', new RegExp(rule))
  assert.equal(mended?.status, 0)
  assert.match(mended?.stdout ?? '', /may go out/)
})

test('newsroom check speaks SARIF', () => {
  const bad = fileOf('bad.md', '---\nheadline: Open\n---\n\nThe harbour is open.\n\nRewrite:\n')
  const { stdout } = newsroom([bad, '--sarif'])
  const { version, runs } = JSON.parse(stdout)
  const label = runs[0].results.find(({ ruleId }: { ruleId: string }) => ruleId === 'LEAK-01')
  assert.deepEqual([version, label.level, label.locations[0].physicalLocation.region.startLine], ['2.1.0', 'error', 7])
})

test('what cannot be read is said, with exit code 2', () => {
  assert.equal(newsroom([join(folder, 'missing.md')]).status, 2)
  const broken = newsroom([fileOf('broken.ndjson', '{"colophon":1,\n')])
  assert.equal(broken.status, 2)
  assert.match(broken.stderr, /line 1: This is not a line of JSON/)
  assert.equal(newsroom([fileOf('open.ndjson', line({})), '--rules', 'NONE-01']).status, 2)
  assert.equal(newsroom([]).status, 2)
})

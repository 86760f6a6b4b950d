import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type ArticleContent, articleContent } from '../articles/content.ts'
import type { Block, InlineNode } from '../articles/document.ts'
import { readMarkdown } from './check/read-markdown.ts'
import { readClean } from './corpus/measure.ts'
import { gateInput } from './gate-input.ts'
import { gazette, story } from './rules/testing.ts'
import { rules } from './rules.ts'
import { runGate } from './run-gate.ts'
import { isEnglishWord } from './text/dictionary.ts'

const now = Date.UTC(2026, 4, 10)
const faulty = story('Rewrite:\n\nThe harbour of Norrvik is open, “and so is the whole of the town”, Vera Lund said.[@gaz-9]', {
  references: [gazette],
})

test('the same input gives the same report, byte for byte', () => {
  const input = gateInput(faulty, { now })
  assert.equal(JSON.stringify(runGate(input)), JSON.stringify(runGate(structuredClone(input))))
})

test('a finding keeps its fingerprint when something else changes, and loses it when its own words do', () => {
  const label = (content: ArticleContent) => runGate(gateInput(content), { only: ['LEAK-01'] }).findings[0]?.fingerprint
  const later = story('A first paragraph that was not there.\n\nRewrite:\n\nThe harbour is open.')
  assert.equal(label(faulty), label(later))
  assert.notEqual(label(faulty), label(story('Final version:\n\nThe harbour is open.')))
})

test('a house may grade its rules, all but those that cannot be overridden', () => {
  const graded = runGate(gateInput(faulty), { severities: { 'LEAK-01': 'I', 'CIT-01': 'I', 'CIT-02': 'I' } })
  const of = (rule: string) => graded.findings.find((finding) => finding.rule === rule)?.severity
  assert.deepEqual([of('LEAK-01'), of('CIT-01'), of('CIT-02')], ['E!', 'E!', 'I'])
})

test('on a save only the rules of a save are asked, and one may ask for a group', () => {
  const saved = new Set(rules.filter(({ stage }) => stage === 's').map(({ id }) => id))
  const { findings, notAsked } = runGate(gateInput(faulty), { onSave: true })
  assert.ok([...findings.map(({ rule }) => rule), ...notAsked].every((rule) => saved.has(rule)))
  assert.ok(runGate(gateInput(faulty), { only: ['LEAK'] }).findings.every(({ rule }) => rule.startsWith('LEAK-')))
})

test('a place is where the words stand, with a citation counted as one', () => {
  const content = story('Open.[@gaz-1] He came [insert date] home.', { references: [gazette] })
  const [finding] = runGate(gateInput(content), { only: ['LEAK-06'] }).findings
  assert.deepEqual([finding?.path, finding?.start, finding?.end, finding?.excerpt], ['body.content.0', 15, 28, '[insert date]'])
})

test('every rule has an id of its own and speaks in whole sentences', () => {
  assert.equal(new Set(rules.map(({ id }) => id)).size, rules.length)
  for (const { id, title, why, fix } of rules) {
    assert.match(id, /^(LEAK|CIT|REF|DRF|STR|TYP|SEO|LEG|A11|CUR|REV)-\d\d$/)
    assert.match(why, /[.?]$/, id)
    assert.match(fix, /[.?”]$/, id)
    assert.ok(title, id)
  }
})

const inline: fc.Arbitrary<InlineNode> = fc.oneof(
  fc
    .string({ unit: 'binary', minLength: 1, maxLength: 60 })
    .map((text) => ({ type: 'text' as const, text: text.replace(/\p{Cs}/gu, '') || 'x' })),
  fc
    .constantFrom(
      'Rewrite:',
      ' “',
      '” ',
      '[1]',
      'https://a.se/',
      '2021-02-31',
      '$1e9',
      '((((',
      '"\'"\'',
      'Mr. ',
      '\u202E',
      '....',
      'H elsingfors',
    )
    .map((text) => ({ type: 'text' as const, text })),
  fc.constantFrom('gaz-1', 'gone').map((key) => ({ type: 'cite' as const, attrs: { items: [{ key, locator: '' }] } })),
  fc.constant({ type: 'hardBreak' as const }),
)
const line = fc.array(inline, { maxLength: 12 })
const block: fc.Arbitrary<Block> = fc.oneof(
  line.map((content) => ({ type: 'paragraph' as const, content })),
  fc
    .tuple(line, fc.constantFrom(2 as const, 3 as const, 4 as const))
    .map(([content, level]) => ({ type: 'heading' as const, attrs: { level }, content })),
  line.map((content) => ({
    type: 'blockquote' as const,
    attrs: { speaker: '' },
    content: [{ type: 'paragraph' as const, content }],
  })),
  line.map((content) => ({
    type: 'bulletList' as const,
    content: [{ type: 'listItem' as const, content: [{ type: 'paragraph' as const, content }] }],
  })),
)
const anyText = fc.string({ unit: 'grapheme', maxLength: 80 })
const anything: fc.Arbitrary<ArticleContent> = fc
  .record({
    blocks: fc.array(block, { maxLength: 8 }),
    headline: anyText,
    standfirst: anyText,
    url: fc.oneof(fc.webUrl(), anyText),
    title: anyText,
    language: fc.constantFrom('en', 'de', 'fr', 'xx'),
  })
  .map(({ blocks, headline, standfirst, url, title, language }) => ({
    ...articleContent.parse({ sectionId: 's', headline: 'x', language }),
    ...{ headline, standfirst, body: { type: 'doc', content: blocks }, references: [{ ...gazette, url, title }] },
  }))

test('no document whatever makes it throw', () => {
  const source = 'We have waited for that sound since February. H elsingfors is 4.2 million.'
  // GATE_RUNS=20000 for the long run.
  fc.assert(
    fc.property(anything, (content) => {
      const report = runGate(
        gateInput(content, { now, sources: [{ key: '', text: source }], picks: [], links: {}, pictures: {}, others: [] }),
      )
      for (const { start, end, excerpt } of report.findings) assert.ok(start <= end && excerpt.isWellFormed())
    }),
    { numRuns: Number(process.env.GATE_RUNS ?? 400) },
  )
})

test('2,000 words take at most 50 ms, 10,000 at most 300 ms of the processor', () => {
  isEnglishWord('open')
  const documents = readClean().map(({ name, text }) => readMarkdown(name, text).content)
  for (const [words, most] of [
    [2_000, 50],
    [10_000, 300],
  ] as const) {
    const content = ofWords(documents, words)
    const spent = Array.from({ length: 9 }, () => {
      const input = gateInput(structuredClone(content), { now })
      const before = process.cpuUsage()
      runGate(input)
      const { user, system } = process.cpuUsage(before)
      return (user + system) / 1000
    })
    const [best = 0] = spent.sort((a, b) => a - b)
    assert.ok(best <= most, `${words} words took ${best.toFixed(1)} ms`)
  }
})

// The clean articles one after the other, their keys told apart.
function ofWords(documents: ArticleContent[], words: number): ArticleContent {
  const [first] = documents
  assert.ok(first)
  const whole: ArticleContent = { ...first, body: { type: 'doc', content: [] }, references: [] }
  for (let index = 0, count = 0; count < words; index += 1) {
    const document = documents[index % documents.length]
    assert.ok(document)
    const text = JSON.stringify({ body: document.body.content, references: document.references }).replaceAll(
      '"key":"',
      `"key":"n${index}-`,
    )
    const { body, references } = JSON.parse(text) as { body: Block[]; references: ArticleContent['references'] }
    whole.body.content.push(...body)
    whole.references.push(...references)
    count += JSON.stringify(document.body).match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  }
  return whole
}

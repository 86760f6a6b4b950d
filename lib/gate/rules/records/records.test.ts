import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask, gazette, story, testPairs } from '../testing.ts'

testPairs('records')

const cited = (more: object) => story('The harbour is open.[@gaz-1]', { references: [{ ...gazette, ...more }] })
const alive = { state: 'alive', everAlive: true, hardFailures: 0, archived: true } as const

test('REF-16: the page has another title than the one that is cited', () => {
  const links = (title: string) => ({ links: { 'gaz-1': { ...alive, title } } })
  assert.equal(
    ask('REF-16', cited({ url: 'https://www.norrvik-gazette.se/a/4711' }), links('Ten recipes with cabbage and dill')).length,
    1,
  )
  assert.deepEqual(ask('REF-16', cited({}), links('Harbour opens again')), [])
})

test('REF-17 and REF-18: never seen alive is not died since', () => {
  const never = { links: { 'gaz-1': { state: 'dead', everAlive: false, hardFailures: 2, archived: false } as const } }
  const died = { links: { 'gaz-1': { state: 'dead', everAlive: true, hardFailures: 3, archived: true } as const } }
  assert.deepEqual([ask('REF-17', cited({}), never).length, ask('REF-18', cited({}), never).length], [1, 0])
  assert.deepEqual([ask('REF-17', cited({}), died).length, ask('REF-18', cited({}), died).length], [0, 1])
})

test('REF-20: a source that mentions none of it', () => {
  const text = story('Vera Lund counted 4,100 tonnes in Norrvik.[@gaz-1]', { references: [gazette] })
  const sources = (words: string) => ({ sources: [{ key: 'gaz-1', text: words }] })
  assert.equal(ask('REF-20', text, sources('Cabbage is cheap this week, and dill is dear.')).length, 1)
  assert.deepEqual(ask('REF-20', text, sources('In Norrvik Vera Lund counts the fish.')), [])
})

test('REF-21: who is not named is explained', () => {
  const text = story('A person with knowledge of the talks said so.[@gaz-1]', {
    references: [{ ...gazette, kind: 'interview', url: '' }],
  })
  const phrase = 'a person with knowledge of the talks'
  const told = (reason: string) => ({ anonymous: { 'gaz-1': { reason, knownTo: 'Ida Holm', phrase } } })
  assert.equal(ask('REF-21', text, told('')).length, 1)
  assert.deepEqual(ask('REF-21', text, told('Fears for the job.')), [])
})

test('private addresses in every form are no sources', () => {
  const forms = [
    'http://127.0.0.1/a',
    'http://[::1]/a',
    'http://localhost/a',
    'http://intranet/a',
    'http://nas.local/a',
    'ftp://files.norrvik.se/a',
    'http://2130706433/a',
    'http://0x7f.1/a',
  ]
  for (const url of forms) {
    const content = { ...cited({}), references: [{ ...gazette, url }] }
    assert.equal(ask('REF-01', content)[0]?.severity, 'E!', url)
  }
})

test('an address in an archive holds another one by right', () => {
  assert.deepEqual(
    ask('REF-02', cited({ url: 'https://web.archive.org/web/20260501000000/https://www.norrvik-gazette.se/a-b-c' })),
    [],
  )
})

test('an explainer may rest on old sources, news on background that says so', () => {
  const old = { url: 'https://www.norrvik-gazette.se/archive/harbour-history', published: '2019-03-01', accessed: '2026-05-02' }
  const facts = { publishedAt: Date.UTC(2026, 4, 2) }
  const severity = (content: ReturnType<typeof cited>) => ask('REF-11', content, facts).map((finding) => finding.severity)
  assert.ok(severity(cited(old)).includes('E'))
  assert.deepEqual(severity({ ...cited(old), kind: 'explainer' }), ['I'])
  assert.ok(
    !severity({
      ...cited(old),
      references: [...cited({}).references, { ...gazette, ...old, key: 'old-1', note: 'Background' }],
    }).includes('E'),
  )
})

import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { connections } from '#db/client.ts'
import { freshDatabase } from '#db/testing.ts'
import { resolve } from '../addresses/resolve.ts'
import type { ArticleContentInput } from '../articles/content.ts'
import { findArticle } from '../articles/queries.ts'
import { revise } from '../articles/revise.ts'
import { publishChanges } from '../articles/testing.ts'
import { withdraw } from '../articles/withdraw.ts'
import { sourcesInUse } from '../crawlers/list-names.ts'
import { findSitemap } from '../crawlers/queries.ts'
import { listStart, readCursor } from '../cursor.ts'
import { noon, openNewsroom, paragraph, people, publishStory, story } from '../testing.ts'
import { urls } from '../urls.ts'
import {
  articlesOnSource,
  findSource,
  hostsByArticles,
  listHosts,
  listSourcesOf,
  sentencesOnSource,
  sourcesOfHost,
} from './queries.ts'

freshDatabase()
beforeEach(openNewsroom)

const gazette = 'gazette.norrvik.se'
const spoken = { key: 'lund', kind: 'interview' as const, title: 'Vera Lund, by telephone', published: '2026-05-01' }
const interview = (text: string): Partial<ArticleContentInput> => ({
  body: { type: 'doc', content: [paragraph(`${text}[@lund]`)] },
  keyPoints: [],
  references: [spoken],
})

async function sourceOf(host: string) {
  const found = await listSourcesOf(host, listStart)
  const [source] = found?.sources ?? []
  assert.ok(source, host)
  return source
}

test('hosts stand by how many live articles lean on them, and go when none does', async () => {
  const { version } = await publishStory('flood', { slug: 'flood' })
  await publishStory('bridge', { slug: 'bridge', ...interview('The bridge is shut, she said.') })
  await publishStory('ferry', { slug: 'ferry', ...interview('The ferry is late, she said.') })
  assert.deepEqual((await listHosts(listStart)).hosts[0], { host: '', articles: 2 })
  assert.equal((await listHosts(listStart)).hosts.length, 3)
  assert.equal((await resolve(urls.sourcesOf(gazette))).state, 'live')
  await withdraw(people.editor, { id: 'flood', version, reason: 'The figures were those of another town.' }, noon)
  assert.deepEqual((await listHosts(listStart)).hosts, [{ host: '', articles: 2 }])
  assert.equal(await listSourcesOf(gazette, listStart), null)
  assert.equal((await resolve(urls.sourcesOf(gazette))).state, 'missing')
})

test('a source’s page names every article and the sentences that lean on it, and is linked from the reference', async () => {
  await publishStory('flood', { slug: 'flood' })
  await publishStory('later', { slug: 'later', headline: 'The water falls in Norrvik' })
  const source = await sourceOf(gazette)
  const found = await findSource(source, listStart)
  assert.equal(found?.source.title, 'Flood in the old town')
  assert.equal(found?.source.articles, 2)
  assert.deepEqual(
    found?.leaning.map(({ card, sentences }) => [card.id, sentences.map(({ sentence }) => sentence)]),
    [
      ['later', ['The river rose by 2.1 metres on 1 May 2026.', 'The bridge of Norrvik is closed.']],
      ['flood', ['The river rose by 2.1 metres on 1 May 2026.', 'The bridge of Norrvik is closed.']],
    ],
  )
  const article = await findArticle({ section: 'world', slug: 'flood' })
  assert.deepEqual(article?.references.find(({ key }) => key === 'gaz-1')?.page, { id: source.id, host: gazette, articles: 2 })
  assert.equal((await resolve(urls.source(source))).state, 'live')
  assert.equal(
    (await resolve(urls.source({ ...source, host: 'port-of-norrvik.se' }))).state,
    'missing',
    'under its own host only',
  )
  assert.ok((await findSitemap('sources'))?.entries.some(({ path }) => path === urls.source(source)))
})

test('the list of articles goes on from where it stopped, and shows each once', async () => {
  for (let at = 0; at < 25; at += 1) await publishStory(`x-${at}`, { headline: `Storm number ${at}`, slug: `x-${at}` })
  const source = await sourceOf(gazette)
  const first = await findSource(source, listStart)
  const second = await findSource(source, readCursor(first?.next ?? '') ?? listStart)
  assert.equal(second?.next, null)
  const seen = [...(first?.leaning ?? []), ...(second?.leaning ?? [])].map(({ card }) => card.id)
  assert.equal(seen.length, 25)
  assert.equal(new Set(seen).size, 25)
})

test('a source without an address keeps its page when the article is published again', async () => {
  const { version } = await publishStory('bridge', { slug: 'bridge', ...interview('The bridge is shut, she said.') })
  const before = await sourceOf('')
  const content = story({ slug: 'bridge', ...interview('The bridge is open, she said.') })
  const revised = await revise(people.editor, { id: 'bridge', version, content }, noon)
  await publishChanges(people.editor, { id: 'bridge', version: revised.version, class: 'typographic' }, noon)
  const after = await findSource(before, listStart)
  assert.equal(after?.leaning[0]?.sentences[0]?.sentence, 'The bridge is open, she said.')
})

test('a host whose name ends like a file has a page, and a path that names no host has none', async () => {
  const [first] = story().references
  assert.ok(first)
  await publishStory('md', {
    slug: 'md',
    references: [{ ...first, url: 'https://point.md/ro/1' }, ...story().references.slice(1)],
  })
  assert.equal((await resolve('/sources/point.md')).state, 'live')
  assert.deepEqual((({ state }) => state)(await resolve('/sources/POINT.md')), 'moved')
  for (const path of ['/sources/nowhere.example', '/sources/point.md/no-such-id', '/sources/..%2f', '/sources/x/history'])
    assert.equal((await resolve(path)).state, 'missing', path)
  assert.equal((await resolve(urls.sources(), 'no-cursor')).state, 'missing')
})

test('no list of sources sorts or reads more than it shows', () => {
  const statements = { hostsByArticles, sourcesOfHost, articlesOnSource, sentencesOnSource, sourcesInUse }
  for (const [name, statement] of Object.entries(statements)) {
    const { sql, params } = statement().getQuery()
    const steps = connections()
      .reader.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
      .all(...params.map((param) => (param instanceof Object ? '1' : param)))
    const plan = steps.map(({ detail }) => detail).filter((detail) => !/json_each|VIRTUAL TABLE/.test(detail))
    assert.doesNotMatch(plan.join('\n'), /TEMP B-TREE|SCAN (?!.*USING (COVERING )?INDEX)/, name)
  }
})

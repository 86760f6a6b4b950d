import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { connections } from '#db/client.ts'
import { freshDatabase } from '#db/testing.ts'
import { draft } from '../articles/draft.ts'
import { withdraw } from '../articles/withdraw.ts'
import { defaultSettings } from '../settings/schema.ts'
import { noon, openNewsroom, people, publishStory, story } from '../testing.ts'
import { articlesByMonth, articlesOfMonth, articlesOfSpan } from './list-articles.ts'
import { pagesOf } from './list-names.ts'
import { listNews } from './list-news.ts'
import { findSitemap, listSitemaps } from './queries.ts'
import { readSitemapName } from './sitemap-name.ts'
import { walkParts } from './walk-parts.ts'
import { writeOpenSearch } from './write-for-browsers.ts'
import { writeLlms } from './write-llms.ts'
import { writeRobots } from './write-robots.ts'
import { writeNewsSitemap, writeSitemap, writeSitemapIndex } from './write-sitemaps.ts'
import { writeSecurity, writeTrust } from './write-well-known.ts'

freshDatabase()
beforeEach(openNewsroom)

const origin = 'https://norrvik.example'
const hours = (count: number) => new Date(noon.getTime() + count * 3_600_000)
const may = { year: 2026, month: 5 }
const pathsOf = (entries: { path: string }[]) => entries.map(({ path }) => path)

function textsIn(xml: string, element: string): string[] {
  const found: string[] = []
  let open = ''
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name }) => (open = name))
  parser.on('text', (text) => open === element && text.trim() && found.push(text))
  parser.write(xml).close()
  return found
}

test('the sitemap lists what is live and nothing else, by month', async () => {
  const { version } = await publishStory('x-1', { slug: 'flood' })
  await publishStory('x-2', { slug: 'port', headline: 'Port opens' }, hours(24 * 40))
  await draft(people.editor, { id: 'x-3', content: story({ slug: 'bridge' }) }, noon)
  const { maps } = await listSitemaps()
  assert.deepEqual(
    maps.map(({ name, changedAt }) => [name, changedAt]),
    [
      ['pages', null],
      ['topics', null],
      ['people', null],
      ['sources', null],
      ['2026-05', noon.getTime()],
      ['2026-06', hours(24 * 40).getTime()],
    ],
  )
  assert.deepEqual(pathsOf((await findSitemap('2026-05'))?.entries ?? []), ['/world/flood'])
  assert.deepEqual(pathsOf((await findSitemap('topics'))?.entries ?? []), ['/topics/floods'])
  assert.deepEqual(pathsOf((await findSitemap('people'))?.entries ?? []), ['/people/mira-sand'])
  assert.deepEqual(pathsOf((await findSitemap('pages'))?.entries ?? []), [
    '/',
    '/latest',
    '/corrections',
    '/topics',
    '/people',
    '/sources',
    '/world',
  ])
  await withdraw(people.editor, { id: 'x-1', version, reason: 'The figures were of another town.' }, hours(1))
  assert.equal(await findSitemap('2026-05'), null)
})

test('a list that is too long for one page goes on in further ones, without a gap', async () => {
  for (let count = 0; count < 7; count++) await publishStory(`x-${count}`, { headline: `Story ${count}` }, hours(count))
  const parts = []
  for (let part = 1; part <= 4; part++) parts.push(pathsOf(await walkParts(articlesOfMonth(may, 3), part)))
  assert.deepEqual(
    parts.map(({ length }) => length),
    [3, 3, 1, 0],
  )
  assert.equal(new Set(parts.flat()).size, 7)
  const { maps } = await listSitemaps(3)
  assert.deepEqual(maps.map(({ name }) => name).slice(4), ['2026-05', '2026-05-2', '2026-05-3'])
  assert.deepEqual(pathsOf(await walkParts(pagesOf('topics', 1), 2)), [])
})

test('only our own names are pages of the sitemap', () => {
  assert.deepEqual(readSitemapName('2026-05-2'), { list: may, part: 2 })
  for (const name of ['2026-13', '2026-5', 'pages-1', 'topics-0', 'x', '', '__proto__', 'topics-2-3'])
    assert.equal(readSitemapName(name), null, name)
})

test('the news sitemap has 48 hours, newest first, and nothing that was paid for', async () => {
  await publishStory('x-1', { slug: 'old' })
  await publishStory('x-2', { slug: 'new', headline: 'New <b>bridge</b> & ]]>', language: 'en-GB' }, hours(47))
  await publishStory('x-3', { slug: 'paid', headline: 'A boat for you', kind: 'sponsored' }, hours(47))
  const slugs = async (at: number) => (await listNews(hours(at))).map(({ slug }) => slug)
  assert.deepEqual(await slugs(48), ['new', 'old'])
  assert.deepEqual(await slugs(49), ['new'])
  const xml = writeNewsSitemap(await listNews(hours(49)), { name: 'The Norrvik Post', origin })
  assert.deepEqual(textsIn(xml, 'news:title'), ['New <b>bridge</b> & ]]>'])
  assert.deepEqual(textsIn(xml, 'news:language'), ['en'])
})

test('sitemaps are well-formed, whatever stands in an address', () => {
  const path = fc.string({ unit: fc.constantFrom('<', '&', '"', "'", ']', '>', 'a', '/', ' ') }).map((text) => `/${text}`)
  fc.assert(
    fc.property(fc.array(path), (paths) => {
      const entries = paths.map((one) => ({ path: one, changedAt: 0, images: [one] }))
      const locations = paths.map((one) => origin + one)
      assert.deepEqual(textsIn(writeSitemap(entries, origin), 'loc'), locations)
      assert.deepEqual(textsIn(writeSitemap(entries, origin), 'image:loc'), locations)
      const maps = paths.map((name) => ({ name, changedAt: null }))
      assert.equal(textsIn(writeSitemapIndex(maps, origin), 'loc').length, paths.length)
    }),
  )
})

test('robots.txt lets in the crawlers that the settings let in, and nobody into the newsroom', () => {
  const all = writeRobots(origin, { aiCrawlers: 'all' })
  assert.doesNotMatch(all, /GPTBot/)
  const answers = writeRobots(origin, { aiCrawlers: 'answers' })
  assert.match(answers, /User-agent: GPTBot\n/)
  assert.doesNotMatch(answers, /OAI-SearchBot/)
  const none = writeRobots(origin, { aiCrawlers: 'none' })
  assert.match(none, /User-agent: OAI-SearchBot\n(?:User-agent: .*\n)*Disallow: \/\n\nUser-agent: \*\n/)
  for (const text of [all, answers, none]) assert.match(text, /User-agent: \*\nDisallow: \/admin\n/)
  assert.match(all, /Sitemap: https:\/\/norrvik\.example\/sitemap\.xml\n/)
})

test('llms.txt names lists and stories, and a name cannot end its line or its link', () => {
  const site = { name: 'The\nPost', tagline: '', origin }
  const section = { id: 's', slug: 'world', name: 'World](https://evil.example)\n# Evil', description: '' }
  const text = writeLlms({ site, sections: [section], pages: [], newest: [] })
  assert.match(text, /^# The Post\n/)
  assert.ok(text.includes('- [World\\](https://evil.example) # Evil](https://norrvik.example/world)\n'))
  assert.doesNotMatch(text, /^# Evil/m)
})

test('security.txt is good for less than a year, and trust.txt says whether texts may train models', () => {
  const text = writeSecurity(origin, defaultSettings, noon)
  const until = Date.parse(/^Expires: (.*)$/m.exec(text)?.[1] ?? '')
  assert.ok(until > hours(24 * 120).getTime() && until < hours(24 * 365).getTime())
  assert.match(text, /^Contact: https:\/\/norrvik\.example\/about\/contact$/m)
  assert.match(
    writeTrust(origin, ['ethics'], { aiCrawlers: 'answers' }),
    /disclosure=.*\/about\/ethics\ndatatrainingallowed=no\n/,
  )
})

test('a browser finds the search by a name that is not too long', () => {
  const xml = writeOpenSearch({ ...defaultSettings, name: 'The Norrvik Post & Courier' }, origin)
  assert.deepEqual(textsIn(xml, 'ShortName'), ['The Norrvik Post'])
})

test('the lists of the sitemap use an index', () => {
  for (const query of [articlesByMonth, articlesOfSpan]) {
    const { sql, params } = query().getQuery()
    const steps = connections()
      .reader.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
      .all(params.map((one) => (typeof one === 'object' ? 1 : one)))
    const details = steps.map(({ detail }) => detail)
    assert.ok(
      details.every((detail) => !/^SCAN (?!.*USING (?:COVERING )?INDEX)/.test(detail)),
      details.join('\n'),
    )
  }
})

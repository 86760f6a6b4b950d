import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { freshDatabase } from '#db/testing.ts'
import { zonedMoment } from '../dates.ts'
import { structuredProfile } from '../people/structured-profile.ts'
import { type StructuredSite, structuredPublisher, structuredSite } from '../settings/structured-publisher.ts'
import { openNewsroom, publishStory } from '../testing.ts'
import type { ArticleView } from './article-view.ts'
import { findArticle } from './queries.ts'
import { structuredArticle } from './structured-article.ts'
import { structuredList, structuredTrail } from './structured-list.ts'

freshDatabase()
beforeEach(openNewsroom)

const origin = 'https://norrvik.example'
const site: StructuredSite = { name: 'The Norrvik Post', tagline: 'From the river', language: 'en', origin, policies: new Set() }
const plain = (thing: unknown) => JSON.parse(JSON.stringify(thing)) as Record<string, unknown>

async function flood(change: Partial<ArticleView> = {}): Promise<ArticleView> {
  await publishStory('x-1', { slug: 'flood' })
  const article = await findArticle({ section: 'world', slug: 'flood' })
  assert.ok(article)
  return { ...article, ...change }
}

test('each kind of article is the type that its label says', async () => {
  const article = await flood()
  const typeOf = (kind: ArticleView['kind']) => plain(structuredArticle({ ...article, kind }, site))['@type']
  assert.deepEqual((['news', 'analysis', 'opinion', 'explainer', 'critique', 'sponsored', 'live-blog'] as const).map(typeOf), [
    'ReportageNewsArticle',
    'AnalysisNewsArticle',
    'OpinionNewsArticle',
    'BackgroundNewsArticle',
    'ReviewNewsArticle',
    'AdvertiserContentArticle',
    'NewsArticle',
  ])
})

test('an article names its authors, its topics and its sources with their addresses, and counts its words', async () => {
  const said = plain(structuredArticle(await flood(), site))
  assert.deepEqual(said.author, [
    { '@type': 'Person', name: 'Mira Sand', url: `${origin}/people/mira-sand`, jobTitle: 'Reporter' },
  ])
  assert.deepEqual(said.about, [{ '@type': 'Thing', name: 'Floods', url: `${origin}/topics/floods` }])
  assert.equal((said.citation as unknown[]).length, 2)
  assert.ok(Number(said.wordCount) > 10)
  assert.equal(said.datePublished, '2026-05-02T12:00:00+00:00')
  for (const absent of ['isBasedOn', 'editor', 'digitalSourceType', 'backstory', 'publishingPrinciples'])
    assert.ok(!(absent in said))
})

test('what software did, and on what a text is based, is said as it is', async () => {
  const article = await flood()
  const [source] = article.references
  const [reviewer = null] = article.authors
  assert.ok(source && reviewer)
  const provenance = { grade: 'ai_drafted_reviewed' as const, basedOn: [source], tool: 'a model', reviewer, note: '' }
  const said = plain(structuredArticle({ ...article, provenance }, site))
  assert.equal(said.digitalSourceType, 'https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource')
  assert.equal((said.isBasedOn as { url: string }[])[0]?.url, source.url)
  assert.equal((said.editor as { name: string }).name, 'Mira Sand')
  assert.match(String(said.backstory), /^Drafted with AI \(a model\)/)
  // A reviewer of a text that people wrote is not shown on its page.
  assert.ok(!('editor' in plain(structuredArticle({ ...article, provenance: { ...provenance, grade: 'human' } }, site))))
})

test('the publisher promises only what is written', () => {
  assert.ok(!('ethicsPolicy' in plain(structuredPublisher(site))))
  const said = plain(structuredPublisher({ ...site, policies: new Set(['ethics', 'corrections-policy', 'contact']) }))
  assert.equal(said.ethicsPolicy, `${origin}/about/ethics`)
  assert.equal(said.publishingPrinciples, `${origin}/about/ethics`)
  assert.equal(said.correctionsPolicy, `${origin}/about/corrections-policy`)
  assert.equal(said.actionableFeedbackPolicy, `${origin}/about/contact`)
  assert.ok(!('ownershipFundingInfo' in said))
})

test('site, lists, ways and people are said in absolute addresses', async () => {
  const { section, authors } = await flood()
  assert.match(JSON.stringify(structuredSite(site)), /\/search\?q=\{search_term_string\}/)
  const trail = plain(
    structuredTrail(
      [
        ['The Norrvik Post', '/'],
        [section.name, '/world'],
      ],
      origin,
    ),
  )
  assert.deepEqual((trail.itemListElement as { position: number; item: string }[])[1], {
    '@type': 'ListItem',
    position: 2,
    name: 'World',
    item: `${origin}/world`,
  })
  assert.ok(!('mainEntity' in plain(structuredList({ name: 'Empty', description: '', path: '/empty', cards: [] }, origin))))
  const [person] = authors
  assert.ok(person)
  assert.equal((plain(structuredProfile(person, origin)).mainEntity as { url: string }).url, `${origin}/people/mira-sand`)
})

test('a moment is written with the offset of its zone on that day', () => {
  const at = Date.UTC(2026, 4, 2, 12, 30, 15)
  assert.equal(zonedMoment(at, 'UTC'), '2026-05-02T12:30:15+00:00')
  assert.equal(zonedMoment(at, 'Europe/Berlin'), '2026-05-02T14:30:15+02:00')
  assert.equal(zonedMoment(at, 'America/St_Johns'), '2026-05-02T10:00:15-02:30')
  assert.equal(zonedMoment(Date.UTC(2026, 0, 1), 'Europe/Berlin'), '2026-01-01T01:00:00+01:00')
  for (const zone of ['Asia/Kathmandu', 'Pacific/Apia']) assert.equal(Date.parse(zonedMoment(at, zone)), at)
})
